package org.drawdown.claim;

import static com.google.common.base.Preconditions.checkArgument;

import org.drawdown.place.Tenure;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Text;
import org.immutables.value.Value;

/**
 * What was destroyed at a base, how far and by whom; or that it stands.
 *
 * <pre>{@code
 * Destruction.ofSite(shaddadi).byTheForce()       // "blew up its base"
 * Destruction.ofMateriel(lafarge).byTheForce()    // "hit an ammunition cache"
 * Destruction.ofPart(eagle, "games room").to(INTACT)
 * }</pre>
 *
 * <p>Only the destruction of the site as a whole can make a base demolished; explosions heard are a {@link Sighting}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Destruction implements Statement permits ImmutableDestruction {
    Destruction() {}

    /** What a destruction reaches. */
    public enum Scope {
        /** Things: munitions, vehicles, papers. */
        MATERIEL(Phrase.of("materiel", "عتاد")),
        /** Some of the site. */
        PART(Phrase.of("part of the site", "جزء من الموقع")),
        /** The site as a whole. */
        SITE(Phrase.of("the site as a whole", "الموقع بكامله"));

        private final Phrase phrase;

        Scope(Phrase phrase) {
            this.phrase = phrase;
        }

        /**
         * Returns the words for it: "part of the site".
         *
         * @return the phrase
         */
        public Phrase phrase() {
            return phrase;
        }
    }

    /** How far a destruction goes. */
    public enum Extent {
        /** It stands. */
        INTACT(Phrase.of("intact", "سليم")),
        /** Damaged, still fit for its function. */
        LIGHT(Phrase.of("lightly damaged", "متضرر قليلًا")),
        /** Damaged, hardly fit for its function. */
        HEAVY(Phrase.of("heavily damaged", "متضرر كثيرًا")),
        /** Unusable for its function. */
        DESTROYED(Phrase.of("destroyed", "مدمَّر")),
        /** Struck, burned or damaged; nobody says how far. */
        UNKNOWN(Phrase.of("damaged, nobody says how far", "متضرر، ولا يُعرف مدى الضرر"));

        private final Phrase phrase;

        Extent(Phrase phrase) {
            this.phrase = phrase;
        }

        /**
         * Returns the words for it: "heavily damaged".
         *
         * @return the phrase
         */
        public Phrase phrase() {
            return phrase;
        }
    }

    /**
     * Returns a claim that the site as a whole was destroyed, by nobody named.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Destruction ofSite(Tenure tenure) {
        return of(Subject.of(tenure), Scope.SITE, Extent.DESTROYED, Agent.unnamed());
    }

    /**
     * Returns a claim that some of the site was destroyed, by nobody named.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Destruction ofPart(Tenure tenure) {
        return of(Subject.of(tenure), Scope.PART, Extent.DESTROYED, Agent.unnamed());
    }

    /**
     * Returns a claim that a part with a name was destroyed, by nobody named.
     *
     * @param tenure the force at the base
     * @param part the id of the part or words for it
     * @return the statement
     */
    public static Destruction ofPart(Tenure tenure, String part) {
        return of(Subject.part(tenure, part), Scope.PART, Extent.DESTROYED, Agent.unnamed());
    }

    /**
     * Returns a claim that materiel at the base was destroyed, by nobody named.
     *
     * @param tenure the force at the base
     * @return the statement
     */
    public static Destruction ofMateriel(Tenure tenure) {
        return of(Subject.of(tenure), Scope.MATERIEL, Extent.DESTROYED, Agent.unnamed());
    }

    /**
     * Returns a claim from its parts.
     *
     * @param subject what it is about
     * @param scope what the destruction reaches
     * @param extent how far it goes
     * @param agent by whom
     * @return the statement
     * @throws IllegalArgumentException if the scope is the site and the subject a part of one, or the agent is the id of
     *     the very force whose tenure it is, which is {@link Agent#theForce}
     */
    public static Destruction of(Subject subject, Scope scope, Extent extent, Agent agent) {
        return ImmutableDestruction.of(subject, scope, extent, agent);
    }

    @Override
    @Value.Parameter
    public abstract Subject subject();

    /**
     * Returns what the destruction reaches.
     *
     * @return the scope
     */
    @Value.Parameter
    public abstract Scope scope();

    /**
     * Returns how far it goes.
     *
     * @return the extent
     */
    @Value.Parameter
    public abstract Extent extent();

    /**
     * Returns by whom.
     *
     * @return the agent
     */
    @Value.Parameter
    public abstract Agent agent();

    /**
     * Returns this as the work of the force itself.
     *
     * @return the statement
     */
    public final Destruction byTheForce() {
        return by(Agent.theForce());
    }

    /**
     * Returns this as the work of somebody.
     *
     * @param agent by whom
     * @return the statement
     * @throws IllegalArgumentException if the agent is the id of the very force whose tenure it is
     */
    public final Destruction by(Agent agent) {
        return of(subject(), scope(), extent(), agent);
    }

    /**
     * Returns this with another extent.
     *
     * @param extent how far it goes
     * @return the statement
     */
    public final Destruction to(Extent extent) {
        return of(subject(), scope(), extent, agent());
    }

    /**
     * Tells whether this says that the site as a whole is unusable for its function.
     *
     * @return whether the whole site is destroyed, as claimed
     */
    public final boolean isOfWholeSite() {
        return scope() == Scope.SITE && extent() == Extent.DESTROYED;
    }

    @Override
    public final Kind kind() {
        return Kind.DESTRUCTION;
    }

    @Value.Check
    void check() {
        agent().checkNamesNoForceOf(subject());
        checkArgument(
                scope() != Scope.SITE || subject().part().isEmpty(),
                "the site as a whole has no part: \"%s\"",
                subject().part().map(Text::escape).orElse(""));
    }
}
