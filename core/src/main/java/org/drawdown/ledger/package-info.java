/**
 * All reports and amendments, each with the instant at which it became known.
 *
 * <p>A {@link org.drawdown.ledger.Ledger} holds an {@link org.drawdown.ledger.Entry} for each version of a report, and
 * an {@link org.drawdown.ledger.AmendmentEntry} for each of an amendment. It only grows: nothing in it is overwritten or
 * deleted, and the order in which things came, or how often, never matters.
 */
@NullMarked
package org.drawdown.ledger;

import org.jspecify.annotations.NullMarked;
