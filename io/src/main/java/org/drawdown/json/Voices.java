package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.drawdown.timeline.Segment;

/** On whose word a segment stands. */
final class Voices {
    private Voices() {}

    /** The voices as a page names them, once each, never without how they stand behind their words; in English. */
    static ImmutableList<String> of(Segment segment) {
        return segment.evidence().stream()
                .flatMap(evidence -> evidence.claims().stream())
                .map(claim -> claim.attribution().voicePhrase().in(Locale.ENGLISH))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
