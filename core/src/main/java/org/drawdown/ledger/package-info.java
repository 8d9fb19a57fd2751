/**
 * All reports, each with the instant at which it became known.
 *
 * <p>A {@link org.drawdown.ledger.Ledger} only grows: nothing in it is overwritten or deleted, and the order in which
 * things came, or how often, never matters.
 */
package org.drawdown.ledger;
