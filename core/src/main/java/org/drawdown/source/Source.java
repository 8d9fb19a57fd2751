package org.drawdown.source;

import java.util.Optional;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Names;
import org.drawdown.wording.Phrase;
import org.immutables.value.Value;

/**
 * A person, outlet, monitor or official body that says things by name, such as the Syrian Observatory for Human Rights.
 *
 * <pre>{@code
 * Source alAhed = Source.outlet("al-ahed", "Al-Ahed");
 * Source centcom = Source.official("centcom", "CENTCOM").speakingFor("coalition");
 * }</pre>
 *
 * <p>"A security source" or "residents" are no source in this sense: they are an unnamed {@link Link}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {
    Source() {}

    /** What a source is. It decides what its own unattributed words are worth: an outlet's are nobody's testimony. */
    public enum Kind {
        /** A publisher of news: newspaper, agency, broadcaster, site. */
        OUTLET,
        /** An organisation that watches and counts: an observatory, a mission, a tracker. */
        MONITOR,
        /** A ministry, command, spokesperson or other office that speaks by its own name. */
        OFFICIAL,
        /** A person named by a proper name, without an office that speaks. */
        PERSON
    }

    /**
     * Returns a source from its parts, for readers of stored data.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param names what it is called
     * @param kind what it is
     * @param speaksFor the id of the force for which it speaks, if it does
     * @param reliability how reliable somebody judged it
     * @return the source
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public static Source of(String id, Names names, Kind kind, Optional<String> speaksFor, Reliability reliability) {
        return ImmutableSource.of(id, names, kind, speaksFor, reliability);
    }

    /**
     * Returns an outlet, such as a newspaper or an agency.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param name its name
     * @return the source
     * @throws IllegalArgumentException if the id or the name breaks its rule
     */
    public static Source outlet(String id, String name) {
        return of(id, name, Kind.OUTLET);
    }

    /**
     * Returns a monitor, such as an observatory.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param name its name
     * @return the source
     * @throws IllegalArgumentException if the id or the name breaks its rule
     */
    public static Source monitor(String id, String name) {
        return of(id, name, Kind.MONITOR);
    }

    /**
     * Returns an official body or the holder of one office, such as a ministry or a command's spokesperson.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param name its name
     * @return the source
     * @throws IllegalArgumentException if the id or the name breaks its rule
     */
    public static Source official(String id, String name) {
        return of(id, name, Kind.OFFICIAL);
    }

    /**
     * Returns a person with a proper name.
     *
     * @param id the id, as {@link Identifier#check} takes it
     * @param name the name
     * @return the source
     * @throws IllegalArgumentException if the id or the name breaks its rule
     */
    public static Source person(String id, String name) {
        return of(id, name, Kind.PERSON);
    }

    private static Source of(String id, String name, Kind kind) {
        return of(id, Names.of(name), kind, Optional.empty(), Reliability.F);
    }

    /**
     * Returns the id.
     *
     * @return the id, by which alone two mentions are the same source
     */
    @Value.Parameter
    public abstract String id();

    /**
     * Returns what it is called.
     *
     * @return the names
     */
    @Value.Parameter
    public abstract Names names();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    @Value.Parameter
    public abstract Kind kind();

    /**
     * Returns the force for which it speaks: a command for its own force, a ministry for its army.
     *
     * @return the id of the force, if it speaks for one
     */
    @Value.Parameter
    public abstract Optional<String> speaksFor();

    /**
     * Returns how reliable somebody judged it.
     *
     * @return the letter; F where nobody did
     */
    @Value.Parameter
    public abstract Reliability reliability();

    /**
     * Returns this source as one that speaks for a force.
     *
     * @param force the id of the force
     * @return the source
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public final Source speakingFor(String force) {
        return of(id(), names(), kind(), Optional.of(force), reliability());
    }

    /**
     * Returns this source with other names, such as one in a second language.
     *
     * @param names the names
     * @return the source
     */
    public final Source named(Names names) {
        return of(id(), names, kind(), speaksFor(), reliability());
    }

    /**
     * Returns this source with a judgement of its reliability.
     *
     * @param reliability the letter
     * @return the source
     */
    public final Source rated(Reliability reliability) {
        return of(id(), names(), kind(), speaksFor(), reliability);
    }

    /**
     * Returns its name in the reader's language where it has one.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        return names().phrase();
    }

    /** Returns the hash of the id: what differs in all else seldom has one id. */
    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    @Value.Check
    void check() {
        Identifier.check("source id", id());
        if (speaksFor().isPresent()) {
            Identifier.check(
                    "id of the force for which a source speaks", speaksFor().get());
        }
    }
}
