package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * What a reading has beside its timelines: what became of claims about no known base, and what must be heard of
 * mentions, words and areas, whatever base they are said of.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Elsewhere permits ImmutableElsewhere {
    Elsewhere() {}

    /**
     * Returns what belongs to no tenure.
     *
     * @param endings what became of claims about no known base
     * @param notices what must be heard of mentions, words and areas
     * @return all of it
     */
    public static Elsewhere of(ImmutableList<Ending> endings, ImmutableList<Notice> notices) {
        return ImmutableElsewhere.builder()
                .addAllEndings(endings)
                .addAllNotices(notices)
                .build();
    }

    /**
     * Returns what became of claims about no known base.
     *
     * @return one ending for each of them, ordered by citation
     */
    public abstract ImmutableList<Ending> endings();

    /**
     * Returns what must be heard of mentions, words and areas.
     *
     * @return the notices, by kind, then by their claims
     */
    public abstract ImmutableList<Notice> notices();
}
