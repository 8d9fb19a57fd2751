/**
 * The one door from a ledger to timelines.
 *
 * <p>A {@link org.drawdown.reading.Reading} is a ledger read under a {@link org.drawdown.reading.ReadingPolicy}, as
 * known at an instant. How it reads, in the order of the design's section 4: admission says which claims are events;
 * placing gives each its day; weighing lets some events stand against others; the fold gives what stands to the status
 * machine; and what cannot all hold is found among all claims, whether they stand or not.
 */
@NullMarked
package org.drawdown.reading;

import org.jspecify.annotations.NullMarked;
