/**
 * Vague numbers and vague dates, as somebody said them.
 *
 * <p>{@link org.drawdown.estimate.Count} is how many: "about 100 trucks", "dozens". {@link
 * org.drawdown.estimate.DateWindow} is when: the days on which something can have happened, written as EDTF text such
 * as {@code 2026-01-29~/2026-02-05}. Both keep the words they were read from, and both answer the one question that
 * two reports raise: can these two be true together?
 */
@NullMarked
package org.drawdown.estimate;

import org.jspecify.annotations.NullMarked;
