package org.drawdown.timeline;

import org.drawdown.wording.Rule;
import org.drawdown.wording.Sentence;

/**
 * Why a reading ends a claim as it does, where it is not the machine that decides (the design, sections 4.2 to 4.6).
 *
 * <p>The first group says which claims are no event, in the order in which the rules are tried; the second which event
 * gives way to which, in the order in which they are weighed.
 */
public enum ReadingRule implements Rule {
    /** Its subject is no known base. */
    UNRESOLVED_SUBJECT("unresolved-subject", "It is about no known base.", "موضوعه ليس قاعدة معروفة."),
    /** It says that something is not so. */
    DENIAL("denial", "It denies; what is denied elsewhere moves nothing here.", "هو نفي، والنفي لا يغيّر حالة."),
    /** It could not be confirmed. */
    UNVERIFIED("unverified", "Whoever passes it on could not confirm it.", "ناقله لم يتمكّن من تأكيده."),
    /** It is intended. */
    PLANNED("planned", "It is intended, not done.", "هو مقصود ولم يُنفَّذ."),
    /** It is expected. */
    PREDICTED("predicted", "It is expected, not done.", "هو متوقَّع ولم يحدث."),
    /** It was published before the days that it speaks of. */
    BEYOND_REPORT(
            "beyond-the-report",
            "It speaks only of days after its report was published.",
            "لا يتحدّث إلا عن أيام بعد نشر تقريره."),
    /** It is concluded. */
    INFERRED("inferred", "It is concluded from something else.", "هو مستنتَج من غيره."),
    /** It is said in passing. */
    BACKGROUND("background", "It is mentioned in passing.", "ذُكر عَرَضًا."),
    /** A plan moves no base. */
    PLAN("plan", "A plan moves no base.", "الخطة لا تغيّر حالة قاعدة."),
    /** A sighting moves no base. */
    SIGHTING("sighting", "What was seen or heard moves no base.", "ما شوهد أو سُمع لا يغيّر حالة قاعدة."),
    /** An assessment moves no base. */
    ASSESSMENT("assessment", "A judgement moves no base.", "التقدير لا يغيّر حالة قاعدة."),
    /** A claim of identity joins nothing. */
    IDENTITY("identity", "Names propose; only an id joins.", "الأسماء تقترح، والمعرّف وحده يربط."),
    /** Preparation removes nothing. */
    PREPARATION("preparation", "It is being prepared; nothing has left.", "هو تحضير، ولم يخرج شيء بعد."),
    /** Its publisher said more than the voice that it cites. */
    DRIFTED(
            "drifted",
            "Its publisher says more here than the voice that it cites of the same.",
            "يقول ناشره هنا أكثر مما يقوله في الأمر نفسه مَن ينقل عنه."),
    /** A convoy that proves no removal. */
    TRAFFIC(
            "traffic",
            "A convoy that carries nothing away, or nobody says so, is traffic.",
            "رتل لا يحمل شيئًا إلى الخارج، أو لا يُعرف ما يحمله، حركة مرور فقط."),
    /** Part of a base, or things in it, were destroyed or changed hands. */
    PART_ONLY(
            "part-only",
            "It is about a part or about things, not about the site as a whole.",
            "هو عن جزء أو عن عتاد، لا عن الموقع بكامله."),
    /** Who holds the site does not say that the force left it. */
    HOLDER_ONLY(
            "holder-only",
            "It says who holds the site, and names no receiver to whom the force left it.",
            "يقول من يسيطر على الموقع، ولا يسمّي من تسلّمه من القوة."),
    /** How far something is damaged does not say that the site is unusable. */
    CONDITION_ONLY(
            "condition-only",
            "It says what is left of the site, not that the site as a whole is unusable.",
            "يقول ما بقي من الموقع، لا أن الموقع بكامله غير صالح."),
    /** A state without a day. */
    UNDATED(
            "undated-state",
            "It holds on no stated day, so it says nothing about any other.",
            "لا يوم مذكور له، فلا يقول شيئًا عن غيره من الأيام."),
    /** Neither claim nor report has a day. */
    UNPLACED("unplaced", "Neither the claim nor its report has a day.", "لا يوم للخبر ولا لتقريره."),
    /** It opens the timeline. */
    FIRST_EVIDENCE(
            "first-evidence",
            "It is the first evidence that the force was at the base.",
            "هو أول دليل على وجود القوة في القاعدة."),
    /** An act or a state that says nothing about the status before the first evidence of the force. */
    BEFORE_EVIDENCE(
            "before-evidence",
            "Nothing says yet that the force was at the base.",
            "لا شيء يفيد بعدُ بأن القوة كانت في القاعدة."),

    /** An editor decided. */
    RULING("ruling", "An editor decided.", "قرار محرّر."),
    /** A source took it back. */
    RETRACTED("retracted", "Its source took it back.", "تراجع عنه مصدره."),
    /** A source corrected it. */
    CORRECTED("corrected", "Its source corrected it.", "صحّحه مصدره."),
    /** Its page was edited. */
    EDITED("edited", "Its page was edited and no longer says so.", "عُدّلت صفحته ولم تعد تقوله."),
    /** One voice says gone and still there. */
    ONE_VOICE_BOTH_WAYS(
            "one-voice-both-ways",
            "The same voice says that they left and that they are there: that it says they left counts for nothing.",
            "الصوت نفسه يقول إنهم غادروا وإنهم هناك: قوله إنهم غادروا لا يُحتسب."),
    /** An implied departure gives way to explicit later evidence. */
    IMPLIED_GIVES_WAY(
            "implied-gives-way",
            "A change of hands only implies a departure, and gives way to what is said of later days.",
            "انتقال السيطرة يدلّ على المغادرة ضمنًا فقط، ويتراجع أمام ما يُقال عن أيام لاحقة."),
    /** Of two changes of hands, the one with better evidence stands, and the later one at a tie. */
    OTHER_HANDOVER(
            "other-handover",
            "Another change of hands has better evidence, or as good and a later day.",
            "انتقال سيطرة آخر أدلّته أفضل، أو مثلها ويومه أحدث."),
    /** Better evidence stands against it. */
    BETTER_EVIDENCE("better-evidence", "Evidence of a better class stands against it.", "دليل من مرتبة أفضل يعارضه."),
    /** In one report, detail stands against it. */
    MORE_SPECIFIC(
            "more-specific",
            "In the same report, a stated part, number or day stands against it.",
            "في التقرير نفسه جزء أو عدد أو يوم مذكور يعارضه."),
    /** Evidence as good stands against it, and the less advanced status stands. */
    LESS_ADVANCED_STANDS(
            "less-advanced-stands",
            "Evidence as good stands against it; where evidence is even, the less advanced status stands.",
            "دليل من المرتبة نفسها يعارضه؛ وعند التساوي تثبت الحالة الأقل تقدّمًا."),
    /** Use of the site refutes its destruction. */
    SITE_IN_USE(
            "site-in-use",
            "The site as a whole was used within 30 days: at most a part of it was destroyed.",
            "استُخدم الموقع بكامله خلال 30 يومًا: لم يُدمَّر منه إلا جزء على الأكثر."),
    /** Destruction in part refutes destruction of the site. */
    DESTROYED_IN_PART(
            "destroyed-in-part",
            "Evidence at least as good says that the site was destroyed only in part.",
            "دليل لا يقل عنه مرتبة يقول إن الموقع دُمّر جزئيًا فقط."),
    /** The policy wants better support. */
    WANTS_SUPPORT(
            "wants-support",
            "The policy of this reading lets it in only with better support.",
            "سياسة هذه القراءة لا تقبله إلا بدعم أفضل.");

    private final String id;
    private final Sentence sentence;

    ReadingRule(String id, String english, String arabic) {
        this.id = id;
        this.sentence = Sentence.of(english, arabic);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
