/**
 * What was said: reports and their claims.
 *
 * <p>A {@link org.drawdown.claim.Report} is one published item. Each of its {@link org.drawdown.claim.Claim claims} is
 * one {@link org.drawdown.claim.Statement} about one {@link org.drawdown.claim.Subject}, with its chain of attribution,
 * its days and its words. The statements are a closed family: {@link org.drawdown.claim.Withdrawal},
 * {@link org.drawdown.claim.Movement} (of a {@link org.drawdown.claim.Convoy}), {@link org.drawdown.claim.Presence},
 * {@link org.drawdown.claim.Return}, {@link org.drawdown.claim.Destruction}, {@link org.drawdown.claim.Restoration},
 * {@link org.drawdown.claim.Control}, {@link org.drawdown.claim.Plan}, {@link org.drawdown.claim.Sighting},
 * {@link org.drawdown.claim.Identity} and {@link org.drawdown.claim.Assessment}.
 *
 * <pre>{@code
 * Report report = Report.by(alAhed, "alahed-93449").published(day).language("ar")
 *     .claim("c2", Withdrawal.completed(shaddadi).on(day).verbatim("..."))
 *     .claim("c6", Destruction.ofSite(shaddadi).byTheForce().on(day).from(sohr).unnamed().verbatim("..."))
 *     .build();
 * }</pre>
 */
@NullMarked
package org.drawdown.claim;

import org.jspecify.annotations.NullMarked;
