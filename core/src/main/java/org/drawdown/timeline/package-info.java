/**
 * What a reading says of one tenure.
 *
 * <p>A {@link org.drawdown.timeline.Timeline} has {@link org.drawdown.timeline.Segment segments}, each with its
 * {@link org.drawdown.timeline.Evidence} and the {@link org.drawdown.timeline.Support} that this gives it; small
 * timelines of the site's {@link org.drawdown.timeline.Condition} and of its {@link org.drawdown.timeline.Holder}; the
 * {@link org.drawdown.timeline.Contradiction contradictions} and {@link org.drawdown.timeline.Notice notices} that a
 * user must hear; and the {@link org.drawdown.timeline.Ending} of every claim, by a named
 * {@link org.drawdown.timeline.ReadingRule rule} or one of the machine's. An
 * {@link org.drawdown.timeline.Explanation} puts it in words.
 */
@NullMarked
package org.drawdown.timeline;

import org.jspecify.annotations.NullMarked;
