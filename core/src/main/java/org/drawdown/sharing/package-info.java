/**
 * What versions of one thing have in common, kept once.
 *
 * <p>A ledger grows by one report after the other, and every version of it may be kept and read. A
 * {@link org.drawdown.sharing.SharedMap} makes a changed copy that shares with the original all but the way to what was
 * changed; neither the JDK nor Guava has such a map.
 */
@NullMarked
package org.drawdown.sharing;

import org.jspecify.annotations.NullMarked;
