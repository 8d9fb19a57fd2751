package org.drawdown.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.drawdown.claim.Claim;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Rule;
import org.drawdown.wording.Sentence;
import org.immutables.value.Value;

/**
 * Something that a user must hear and that is no contradiction, such as that all of it rests on a single voice.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Notice permits ImmutableNotice {
    Notice() {}

    /** What is to be heard. */
    public enum Kind implements Rule {
        /** A status or a pending event rests on one voice. */
        SINGLE_VOICE(
                "single-voice",
                "Only one voice says so: {voices} ({claims}).",
                "صوت واحد فقط يقول ذلك: {voices} ({claims})."),
        /** The publisher's own words go further than those of anybody it cites. */
        OWN_WORDS(
                "own-words",
                "These are the publisher's own words, not those of anybody it cites: {voices} ({claims}).",
                "هذا كلام الناشر نفسه، لا كلام من ينقل عنه: {voices} ({claims})."),
        /** A status that lies between two others was never seen. */
        COMPRESSED(
                "compressed",
                "A status between two others took no day of its own, and has no segment ({claims}).",
                "حالة بين حالتين بلا يوم خاص بها، فلا فترة لها ({claims})."),
        /** Somebody is said to be there after a departure that stands. */
        RESIDUAL_PRESENCE(
                "residual-presence-noticed",
                "Presence is claimed after the departure; no status moves ({claims}).",
                "يُدّعى وجود بعد المغادرة؛ لا تتغيّر الحالة ({claims})."),
        /** A name answers several known places. */
        AMBIGUOUS_MENTION(
                "ambiguous-mention",
                "\"{words}\" may be any of several known places; a person decides ({claims}).",
                "«{words}» قد يكون أيًّا من عدة أماكن معروفة؛ القرار لإنسان ({claims})."),
        /** A name answers no known place, or one that nobody has confirmed. */
        UNRESOLVED_MENTION(
                "unresolved-mention",
                "\"{words}\" is not resolved to a known place ({claims}).",
                "«{words}» لم يُربط بمكان معروف ({claims})."),
        /** A claim is about an area around a site, not about the site. */
        AREA_NOT_SITE(
                "area-not-site",
                "This is said of an area, {words}, not of a base ({claims}).",
                "هذا عن منطقة، {words}، لا عن قاعدة ({claims})."),
        /** The words of a claim can be read in more than one way. */
        AMBIGUOUS_TEXT(
                "ambiguous-text",
                "The words can be read in more than one way: {words} ({claims}).",
                "يمكن فهم العبارة على أكثر من وجه: {words} ({claims})."),
        /** A claim has no day of its own. */
        UNDATED(
                "undated",
                "No day is stated; the day of the report is the last that is possible ({claims}).",
                "لا يوم مذكور؛ يوم نشر التقرير هو آخر يوم ممكن ({claims})."),
        /** A claim goes beyond the day of its report. */
        BEYOND_REPORT(
                "beyond-report",
                "What is said of days after the report is a forecast, not evidence ({claims}).",
                "ما يُقال عن أيام بعد نشر التقرير توقّع لا دليل ({claims})."),
        /** A plan's day has passed without a claim that it was kept. */
        EXPIRED_PLAN(
                "expired-plan",
                "The day of this plan has passed, and nothing says that it was kept ({claims}).",
                "مضى موعد هذه الخطة ولا شيء يفيد بتنفيذها ({claims})."),
        /** The latest evidence is older than a horizon that the caller gave. */
        STALE("stale", "The latest evidence is of {words}.", "أحدث دليل يعود إلى {words}."),
        /** One report id came with two contents. */
        EDITED_REPORT(
                "edited-report",
                "The report was edited after it first became known: {words} ({claims}).",
                "عُدّل التقرير بعد أن صار معروفًا: {words} ({claims})."),
        /** Somebody whose claim it is not says that it is not right. */
        DISPUTED(
                "disputed",
                "This is disputed by {words}, whose claim it is not ({claims}).",
                "يعترض على هذا {words}، وليس الخبر خبره ({claims})."),
        /** No claim says who holds the site. */
        NO_CONTROL_INFORMATION(
                "no-control-information",
                "Nothing is claimed about who holds the site now.",
                "لا خبر عمّن يسيطر على الموقع الآن.");

        private final String id;
        private final Sentence sentence;
        private final boolean hasWords;

        Kind(String id, String english, String arabic) {
            this.id = id;
            this.sentence = Sentence.of(english, arabic);
            this.hasWords = sentence.placeholders().contains("words");
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

    /**
     * Returns a notice.
     *
     * @param kind what is to be heard
     * @param claims the claims that it is about; may be empty
     * @param words the words that it is about, where its sentence has a place for them
     * @return the notice
     * @throws IllegalArgumentException if the sentence has a place for words and none are given, or the other way round
     */
    public static Notice of(Kind kind, Iterable<? extends Claim> claims, Optional<String> words) {
        return ImmutableNotice.of(kind, claims, words);
    }

    /**
     * Returns what is to be heard.
     *
     * @return the kind
     */
    @Value.Parameter
    public abstract Kind kind();

    /**
     * Returns the claims that it is about.
     *
     * @return the claims, ordered by citation; empty for what no claim says
     */
    @Value.Parameter
    public abstract ImmutableList<Claim> claims();

    /**
     * Returns the words that it is about: a name, a mention, a day.
     *
     * @return the words, if the sentence has a place for them
     */
    @Value.Parameter
    public abstract Optional<String> words();

    /**
     * Returns the notice in a sentence.
     *
     * @return the phrase
     */
    public final Phrase phrase() {
        ImmutableMap.Builder<String, Phrase> values = ImmutableMap.builder();
        if (kind().sentence().placeholders().contains("claims")) {
            values.put("claims", TimelineWording.refs(claims()));
        }
        if (kind().sentence().placeholders().contains("voices")) {
            values.put("voices", TimelineWording.voices(claims()));
        }
        words().ifPresent(words -> values.put("words", Phrase.quoted(words)));
        return kind().sentence().fill(values.buildOrThrow());
    }

    @Value.Check
    void check() {
        boolean wanted = kind().hasWords;
        checkArgument(
                wanted == words().isPresent(),
                wanted ? "a notice of kind %s needs its words" : "a notice of kind %s has no words",
                kind());
    }
}
