package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.drawdown.source.Source;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Text;
import org.immutables.value.Value;

/**
 * What somebody says of a claim that was made before, or of another amendment: that it is taken back, corrected,
 * disputed; or how an editor rules on it.
 *
 * <pre>{@code
 * Amendment.retraction("sohr-r1", sohr, "sohr-146183#c2").because("the convoy was another force's")
 * Amendment.settingAside("desk-7", editor, "alahed-93449#c2", "the outlet said otherwise on 24 February")
 * }</pre>
 *
 * <p>A retraction or a correction counts from the source that made the claim, its publisher or its voice; from anybody
 * else it is a dispute. Amendments may become known before their target, and may be taken back themselves. Nothing is
 * deleted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Amendment permits ImmutableAmendment {
    Amendment() {}

    /** What an amendment does. */
    public enum Kind {
        /** A source takes its claim back. */
        RETRACTION,
        /** A source puts another claim in the place of its own. */
        CORRECTION,
        /** Somebody says that the claim is not right. */
        DISPUTE,
        /** An editor sets the claim aside: a ruling. */
        SETTING_ASIDE,
        /** An editor accepts the claim: a ruling. */
        ACCEPTANCE
    }

    /**
     * Returns a retraction.
     *
     * @param id the id of the amendment, as {@link Identifier#check} takes it
     * @param by who takes back
     * @param target the claim or the amendment that is taken back: a citation such as "sohr-146183#c2", or an id
     * @return the amendment
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public static Amendment retraction(String id, Source by, String target) {
        return of(id, Kind.RETRACTION, by, target, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a correction.
     *
     * @param id the id of the amendment, as {@link Identifier#check} takes it
     * @param by who corrects
     * @param target the claim that is corrected, cited
     * @param replacement the claim that takes its place, cited
     * @return the amendment
     * @throws IllegalArgumentException if an id breaks the rule for ids, or a claim replaces itself
     */
    public static Amendment correction(String id, Source by, String target, String replacement) {
        return of(id, Kind.CORRECTION, by, target, Optional.of(replacement), Optional.empty());
    }

    /**
     * Returns a dispute.
     *
     * @param id the id of the amendment, as {@link Identifier#check} takes it
     * @param by who disputes
     * @param target the claim that is disputed, cited
     * @return the amendment
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public static Amendment dispute(String id, Source by, String target) {
        return of(id, Kind.DISPUTE, by, target, Optional.empty(), Optional.empty());
    }

    /**
     * Returns an editor's ruling that sets a claim aside; it needs a reason.
     *
     * @param id the id of the amendment, as {@link Identifier#check} takes it
     * @param by the editor
     * @param target the claim, cited
     * @param reason why
     * @return the amendment
     * @throws IllegalArgumentException if an id breaks the rule for ids or the reason is no text
     */
    public static Amendment settingAside(String id, Source by, String target, String reason) {
        return of(id, Kind.SETTING_ASIDE, by, target, Optional.empty(), Optional.of(reason));
    }

    /**
     * Returns an editor's ruling that accepts a claim; it needs a reason.
     *
     * @param id the id of the amendment, as {@link Identifier#check} takes it
     * @param by the editor
     * @param target the claim, cited
     * @param reason why
     * @return the amendment
     * @throws IllegalArgumentException if an id breaks the rule for ids or the reason is no text
     */
    public static Amendment acceptance(String id, Source by, String target, String reason) {
        return of(id, Kind.ACCEPTANCE, by, target, Optional.empty(), Optional.of(reason));
    }

    /**
     * Returns an amendment from its parts, for readers of stored data.
     *
     * @param id the id of the amendment
     * @param kind what it does
     * @param by who amends
     * @param target the claim, cited, or the id of the amendment that is taken back
     * @param replacement the claim that takes the place of the target; for a correction only
     * @param reason why; a ruling needs one
     * @return the amendment
     * @throws IllegalArgumentException if a part breaks its rule
     */
    public static Amendment of(
            String id, Kind kind, Source by, String target, Optional<String> replacement, Optional<String> reason) {
        return ImmutableAmendment.builder()
                .id(id)
                .kind(kind)
                .by(by)
                .target(target)
                .replacement(replacement)
                .reason(reason)
                .build();
    }

    /**
     * Returns the id.
     *
     * @return the id of the amendment
     */
    public abstract String id();

    /**
     * Returns what it does.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns who amends.
     *
     * @return the source of the claim, a critic, an editor
     */
    public abstract Source by();

    /**
     * Returns what is amended.
     *
     * @return a claim, cited, or the id of an amendment
     */
    public abstract String target();

    /**
     * Returns the claim that takes the place of the target.
     *
     * @return the claim, cited, if and only if this is a correction
     */
    public abstract Optional<String> replacement();

    /**
     * Returns why.
     *
     * @return the reason; always present for a ruling
     */
    public abstract Optional<String> reason();

    /**
     * Returns this amendment with a reason.
     *
     * @param reason why
     * @return the amendment
     * @throws IllegalArgumentException if the reason is no text
     */
    public final Amendment because(String reason) {
        return of(id(), kind(), by(), target(), replacement(), Optional.of(reason));
    }

    /**
     * Tells whether an editor rules here.
     *
     * @return whether this sets a claim aside or accepts it
     */
    public final boolean isRuling() {
        return kind() == Kind.SETTING_ASIDE || kind() == Kind.ACCEPTANCE;
    }

    @Value.Check
    void check() {
        Identifier.check("amendment id", id());
        if (kind() == Kind.RETRACTION && target().indexOf('#') < 0) {
            Identifier.check("id of the amendment that is taken back", target());
            checkArgument(!target().equals(id()), "an amendment cannot take itself back: \"%s\"", id());
        } else {
            Claim.checkRef("claim that is amended", target());
        }
        checkArgument(
                replacement().isPresent() == (kind() == Kind.CORRECTION),
                "a correction has a claim that takes the place of its target, and no other amendment has one: %s",
                kind());
        if (replacement().isPresent()) {
            String claim = Claim.checkRef(
                    "claim that takes the place of another", replacement().get());
            checkArgument(!claim.equals(target()), "a claim cannot take its own place: \"%s\"", claim);
        }
        checkArgument(reason().isPresent() || !isRuling(), "an editor's ruling needs a reason: \"%s\"", id());
        if (reason().isPresent()) {
            Text.check("reason", reason().get());
        }
    }
}
