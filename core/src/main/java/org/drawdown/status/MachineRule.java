package org.drawdown.status;

import org.drawdown.wording.Rule;
import org.drawdown.wording.Sentence;

/**
 * Why the status machine answers as it does, such as "residual-presence".
 *
 * <p>A rule stands for one kind of {@link Effect}, in one or several cells of the table of {@link StatusMachine}. Its
 * id is what is stored and cited, and never changes; its sentence is what is shown, and may be put better.
 *
 * <p>In the sentences, a site is destroyed or usable as a whole, and "has left" means that no part is held any more.
 */
public enum MachineRule implements Rule {
    /** PRESENCE confirms ACTIVE and DRAWING_DOWN. */
    PRESENCE_AT_HELD_BASE(
            "presence-at-held-base",
            "Presence is expected at a base that the force has not left.",
            "الوجود متوقَّع في قاعدة لم تغادرها القوة."),

    /** PRESENCE is refused after the departure. */
    RESIDUAL_PRESENCE(
            "residual-presence",
            "Presence at a base that the force has left is residual: only a return makes the base active again.",
            "الوجود في قاعدة غادرتها القوة وجود متبقٍّ: لا تعود القاعدة نشطة إلا بعودة القوة إليها."),

    /** REMOVAL moves ACTIVE. */
    START_OF_REMOVAL(
            "start-of-removal",
            "Removal from the base has begun, and the force still holds part of it.",
            "بدأ السحب من القاعدة، وما زالت القوة تشغل جزءًا منها."),

    /** REMOVAL confirms DRAWING_DOWN. */
    CONTINUED_REMOVAL(
            "continued-removal", "Removal from the base had already begun.", "كان السحب من القاعدة قد بدأ من قبل."),

    /** REMOVAL is refused after the departure. */
    REMOVAL_AFTER_DEPARTURE(
            "removal-after-departure",
            "What is taken away from a base that the force has left is salvage: no presence is left to draw down.",
            "ما يُنقل من قاعدة غادرتها القوة مخلّفات: لم يبقَ فيها وجود يُسحب."),

    /** REVERSAL moves DRAWING_DOWN. */
    REVERSAL_OF_REMOVAL(
            "reversal-of-removal",
            "The removal was called off or undone, and the force stays.",
            "أُلغي السحب أو جرى التراجع عنه، والقوة باقية."),

    /** REVERSAL confirms ACTIVE. */
    REVERSAL_WITHOUT_REMOVAL(
            "reversal-without-removal",
            "No removal had begun, so nothing was there to reverse: the force stays.",
            "لم يكن السحب قد بدأ، فلا شيء يُتراجع عنه: القوة باقية."),

    /** REVERSAL is refused after the departure. */
    REVERSAL_AFTER_DEPARTURE(
            "reversal-after-departure",
            "A departure that has taken place cannot be called off: only a return makes the base active again.",
            "لا رجوع عن مغادرة تمّت: لا تعود القاعدة نشطة إلا بعودة القوة إليها."),

    /** DEPARTURE moves ACTIVE and DRAWING_DOWN to EVACUATED. */
    DEPARTURE_FROM_USABLE_SITE(
            "departure-from-usable-site",
            "The force has left every part of the base, and nothing says that the site as a whole was destroyed.",
            "غادرت القوة كل أجزاء القاعدة، ولا شيء يفيد بتدمير الموقع بكامله."),

    /** DEPARTURE moves ACTIVE and DRAWING_DOWN to DEMOLISHED. */
    DEPARTURE_FROM_DESTROYED_SITE(
            "departure-from-destroyed-site",
            "The force has left every part of the base, and the site as a whole had been destroyed before.",
            "غادرت القوة كل أجزاء القاعدة، وكان الموقع قد دُمّر بكامله من قبل."),

    /** DEPARTURE confirms EVACUATED and DEMOLISHED. */
    REPEATED_DEPARTURE(
            "repeated-departure", "The force had already left the base.", "كانت القوة قد غادرت القاعدة من قبل."),

    /** RETURN moves all but ACTIVE. */
    RETURN_OF_FORCE(
            "return-of-force",
            "The force has come back to the base and uses the site.",
            "عادت القوة إلى القاعدة وهي تستخدم الموقع."),

    /** RETURN confirms ACTIVE. */
    RETURN_TO_ACTIVE_BASE(
            "return-to-active-base",
            "The force was at the base already: its return changes nothing.",
            "كانت القوة في القاعدة أصلًا: عودتها لا تغيّر شيئًا."),

    /** DESTRUCTION is recorded before the departure. */
    DESTRUCTION_OF_HELD_SITE(
            "destruction-of-held-site",
            "The site as a whole has been destroyed, but the force has not left it.",
            "دُمّر الموقع بكامله، لكن القوة لم تغادره."),

    /** DESTRUCTION moves EVACUATED. */
    DESTRUCTION_OF_EVACUATED_SITE(
            "destruction-of-evacuated-site",
            "The site as a whole has been destroyed, and the force had left it before.",
            "دُمّر الموقع بكامله، وكانت القوة قد غادرته من قبل."),

    /** DESTRUCTION confirms DEMOLISHED. */
    DESTRUCTION_OF_DEMOLISHED_SITE(
            "destruction-of-demolished-site",
            "The site as a whole had already been destroyed.",
            "كان الموقع قد دُمّر بكامله من قبل."),

    /** RESTORATION is recorded before the departure. */
    RESTORATION_OF_HELD_SITE(
            "restoration-of-held-site",
            "The site is usable, and the force has not left it.",
            "الموقع صالح للاستخدام، والقوة لم تغادره."),

    /** RESTORATION is recorded at EVACUATED. */
    RESTORATION_OF_EVACUATED_SITE(
            "restoration-of-evacuated-site",
            "The force has left the site, which is usable or used by others.",
            "غادرت القوة الموقع، وهو صالح للاستخدام أو يستخدمه آخرون."),

    /** RESTORATION moves DEMOLISHED. */
    RESTORATION_OF_DEMOLISHED_SITE(
            "restoration-of-demolished-site",
            "The site is usable again or used by others, and the force has not come back to it.",
            "عاد الموقع صالحًا للاستخدام أو يستخدمه آخرون، ولم ترجع القوة إليه.");

    private final String id;
    private final Sentence sentence;

    MachineRule(String id, String english, String arabic) {
        this.id = id;
        this.sentence = Sentence.of(english, arabic);
    }

    /**
     * Returns the id, such as "residual-presence".
     *
     * @return lower-case words joined by hyphens; it does not follow a change of the constant's name
     */
    @Override
    public String id() {
        return id;
    }

    /**
     * Returns what the rule says.
     *
     * @return the sentence; it has no placeholders
     */
    @Override
    public Sentence sentence() {
        return sentence;
    }
}
