package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drawdown.claim.Claim;
import org.drawdown.estimate.DateWindow;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;

/** The sentences in which a timeline is told. */
final class TimelineWording {
    private static final Sentence SINCE =
            Sentence.of("{status} since {from} ({support}: {voices}).", "{status} منذ {from} ({support}: {voices}).");
    private static final Sentence PRESUMED_SINCE =
            Sentence.of("{status} since {from}, presumed from {voices}.", "{status} منذ {from}، افتراضًا من {voices}.");
    private static final Sentence PRESUMED_BEFORE = Sentence.of(
            "{status} before {until}, presumed from {voices}.", "{status} قبل {until}، افتراضًا من {voices}.");
    private static final Sentence PRESUMED_ALWAYS =
            Sentence.of("{status}, presumed from {voices}.", "{status}، افتراضًا من {voices}.");
    private static final Sentence AT_THE_LATEST = Sentence.of("{last} at the latest", "{last} على أبعد تقدير");
    private static final Sentence BETWEEN = Sentence.of(
            "{last} at the latest, {first} at the earliest", "{last} على أبعد تقدير و{first} على أقرب تقدير");
    private static final Sentence CORRECTED =
            Sentence.of("This corrects what was known before.", "هذا تصحيح لما كان معروفًا من قبل.");
    private static final Sentence CONTESTED = Sentence.of("Contested by {voices}.", "يعارضه {voices}.");
    private static final Sentence PENDING =
            Sentence.of("Pending, {support} only: {what}.", "معلّق، {support} فقط: {what}.");
    private static final Sentence LAST_EVIDENCE = Sentence.of("Last evidence {day}.", "أحدث دليل {day}.");
    private static final Sentence EVIDENCE = Sentence.of(
            "Evidence of {event} ({support}, {class}): {claims}.", "دليل على {event} ({support}، {class}): {claims}.");
    private static final Sentence PENDING_EVIDENCE = Sentence.of(
            "Pending {event} ({support}, {class}): {claims}.", "معلّق: {event} ({support}، {class}): {claims}.");
    private static final Sentence CONDITION = Sentence.of(
            "{scope}: {extent}, by {agent}, {from} ({support}: {voices}).",
            "{scope}: {extent}، الفاعل: {agent}، {from} ({support}: {voices}).");
    private static final Sentence HOLDER =
            Sentence.of("{agent}, {from} ({support}: {voices}).", "{agent}، {from} ({support}: {voices}).");
    private static final Sentence ENDING = Sentence.of("{claim}: {outcome}. {rule}", "{claim}: {outcome}. {rule}");
    private static final Sentence ENDING_BECAUSE =
            Sentence.of("{claim}: {outcome}, against {because}. {rule}", "{claim}: {outcome}، مقابل {because}. {rule}");
    private static final Sentence CITED = Sentence.of("{ref} ({chain}; {when})", "{ref} ({chain}؛ {when})");

    private TimelineWording() {}

    static Phrase headline(Segment segment) {
        ImmutableList.Builder<Phrase> parts = ImmutableList.builder();
        parts.add(opening(segment));
        if (segment.basis() == Segment.Basis.CORRECTION) {
            parts.add(CORRECTED.phrase());
        }
        if (!segment.contestedBy().isEmpty()) {
            parts.add(CONTESTED.fill(ImmutableMap.of("voices", voices(segment.contestedBy()))));
        }
        for (Evidence evidence : segment.pending()) {
            parts.add(PENDING.fill(ImmutableMap.of("support", evidence.support().phrase(), "what", evidence.phrase())));
        }
        if (segment.lastEvidence().isPresent()) {
            parts.add(LAST_EVIDENCE.fill(
                    ImmutableMap.of("day", Phrase.day(segment.lastEvidence().get()))));
        }
        return joined(parts.build());
    }

    private static Phrase opening(Segment segment) {
        Phrase status = segment.status().phrase();
        List<Claim> claims = segment.evidence().stream()
                .flatMap(evidence -> evidence.claims().stream())
                .distinct()
                .toList();
        if (segment.basis() != Segment.Basis.PRESUMED) {
            return SINCE.fill(ImmutableMap.of(
                    "status", status,
                    "from", from(segment),
                    "support", segment.support().phrase(),
                    "voices", voices(claims)));
        }
        if (segment.firstDay().isPresent()) {
            return PRESUMED_SINCE.fill(
                    ImmutableMap.of("status", status, "from", from(segment), "voices", voices(claims)));
        }
        return segment.endDay().isPresent()
                ? PRESUMED_BEFORE.fill(ImmutableMap.of(
                        "status", status, "until", Phrase.day(segment.endDay().get()), "voices", voices(claims)))
                : PRESUMED_ALWAYS.fill(ImmutableMap.of("status", status, "voices", voices(claims)));
    }

    /** The day that counts is the last of the window, unless the window is one day, about which it may be doubtful. */
    private static Phrase from(Segment segment) {
        DateWindow from = segment.from();
        if (from.isDay() || from.latest().isEmpty()) {
            return from.phrase();
        }
        Phrase last = Phrase.day(from.latest().get());
        return from.earliest().isEmpty()
                ? AT_THE_LATEST.fill(ImmutableMap.of("last", last))
                : BETWEEN.fill(
                        ImmutableMap.of("first", Phrase.day(from.earliest().get()), "last", last));
    }

    static Phrase evidence(Evidence evidence) {
        return told(EVIDENCE, evidence);
    }

    static Phrase pending(Evidence evidence) {
        return told(PENDING_EVIDENCE, evidence);
    }

    private static Phrase told(Sentence sentence, Evidence evidence) {
        return sentence.fill(ImmutableMap.of(
                "event", evidence.event().phrase(),
                "support", evidence.support().phrase(),
                "class", evidence.evidenceClass().phrase(),
                "claims", cited(evidence.claims())));
    }

    static Phrase condition(Condition condition) {
        return CONDITION.fill(ImmutableMap.of(
                "scope", condition.scope().phrase(),
                "extent", condition.extent().phrase(),
                "agent", condition.agent().phrase(),
                "from", condition.from().phrase(),
                "support", condition.evidenceClass().support().phrase(),
                "voices", voices(condition.claims())));
    }

    static Phrase holder(Holder holder) {
        return HOLDER.fill(ImmutableMap.of(
                "agent", holder.agent().phrase(),
                "from", holder.from().phrase(),
                "support", holder.evidenceClass().support().phrase(),
                "voices", voices(holder.claims())));
    }

    static Phrase ending(Ending ending) {
        ImmutableMap.Builder<String, Phrase> values = ImmutableMap.<String, Phrase>builder()
                .put("claim", cited(ending.claim()))
                .put("outcome", ending.outcome().phrase())
                .put("rule", ending.rule().sentence().phrase());
        if (ending.because().isEmpty()) {
            return ENDING.fill(values.buildOrThrow());
        }
        Phrase because =
                Phrase.list(ending.because().stream().map(Phrase::quoted).toList());
        return ENDING_BECAUSE.fill(values.put("because", because).buildOrThrow());
    }

    /** Who speaks, once each: "Al-Ahed (own words), unnamed sources of SOHR". */
    static Phrase voices(List<Claim> claims) {
        ImmutableList<Phrase> voices = ImmutableList.copyOf(
                Lists.transform(claims, claim -> claim.attribution().voicePhrase()));
        return locale -> {
            Set<String> said = new HashSet<>();
            List<Phrase> distinct =
                    voices.stream().filter(voice -> said.add(voice.in(locale))).toList();
            return Phrase.list(distinct).in(locale);
        };
    }

    static Phrase cited(List<Claim> claims) {
        return Phrase.list(claims.stream().map(TimelineWording::cited).toList());
    }

    static Phrase cited(Claim claim) {
        return CITED.fill(ImmutableMap.of(
                "ref", Phrase.quoted(claim.ref()),
                "chain", claim.attribution().phrase(),
                "when", claim.when().phrase()));
    }

    static Phrase refs(List<Claim> claims) {
        return Phrase.list(
                claims.stream().map(claim -> Phrase.quoted(claim.ref())).toList());
    }

    private static Phrase joined(ImmutableList<Phrase> parts) {
        return locale -> {
            StringBuilder line = new StringBuilder();
            for (Phrase sentence : parts) {
                if (line.length() > 0) {
                    line.append(' ');
                }
                line.append(sentence.in(locale));
            }
            return line.toString();
        };
    }
}
