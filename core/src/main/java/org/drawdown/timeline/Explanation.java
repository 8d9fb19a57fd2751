package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.drawdown.claim.Claim;
import org.drawdown.wording.Phrase;

/**
 * Why a segment says what it says: one line for the page, all lines for the desk.
 *
 * <p>It is put together when asked for, from the timeline alone, and never stored.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Explanation {
    private final Timeline timeline;
    private final Segment segment;

    Explanation(Timeline timeline, Segment segment) {
        this.timeline = timeline;
        this.segment = segment;
    }

    /**
     * Returns the line for the page: status, since when, on whose word, against whose word, what is pending, how old.
     *
     * @param locale whose language decides: Arabic or, for all others, English
     * @return one line
     */
    public String headline(Locale locale) {
        return TimelineWording.headline(segment).in(locale);
    }

    /**
     * Returns the lines for the desk: the headline, the evidence with its chains, the ending of each claim that has to
     * do with the segment, with its rule, and the contradictions among them.
     *
     * @param locale whose language decides: Arabic or, for all others, English
     * @return the lines, in order
     */
    public ImmutableList<String> lines(Locale locale) {
        ImmutableList.Builder<Phrase> lines = ImmutableList.builder();
        lines.add(TimelineWording.headline(segment));
        segment.evidence().forEach(evidence -> lines.add(TimelineWording.evidence(evidence)));
        segment.pending().forEach(evidence -> lines.add(TimelineWording.pending(evidence)));
        Set<Claim> concerned = concerned();
        timeline.endings().stream()
                .filter(ending -> concerned.contains(ending.claim()))
                .forEach(ending -> lines.add(ending.phrase()));
        timeline.contradictions().stream()
                .filter(contradiction -> contradiction.one().stream().anyMatch(concerned::contains)
                        && contradiction.other().stream().anyMatch(concerned::contains))
                .forEach(contradiction -> lines.add(contradiction.phrase()));
        return lines.build().stream().map(line -> line.in(locale)).collect(ImmutableList.toImmutableList());
    }

    /** The claims that carry the segment, contest it or wait, and those that were set aside beside them. */
    private Set<Claim> concerned() {
        Set<Claim> concerned = new HashSet<>(segment.contestedBy());
        segment.evidence().forEach(evidence -> concerned.addAll(evidence.claims()));
        segment.pending().forEach(evidence -> concerned.addAll(evidence.claims()));
        Set<Claim> opposed = new HashSet<>();
        for (Contradiction contradiction : timeline.contradictions()) {
            if (contradiction.one().stream().anyMatch(concerned::contains)) {
                opposed.addAll(contradiction.other());
            }
            if (contradiction.other().stream().anyMatch(concerned::contains)) {
                opposed.addAll(contradiction.one());
            }
        }
        concerned.addAll(opposed);
        return concerned;
    }
}
