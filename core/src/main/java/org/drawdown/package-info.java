/**
 * The withdrawal of a military force from its bases, as the public learns of it from reports: claims in, a
 * defensible status timeline out.
 *
 * <p>There is no class here. The packages, lowest first; each uses only those before it:
 *
 * <ul>
 *   <li>{@code org.drawdown.wording}: words as they were written, and the sentences that Drawdown says.
 *   <li>{@code org.drawdown.status}: the four statuses of a base and the machine that moves between them.
 *   <li>{@code org.drawdown.sharing}: what versions of one thing have in common, kept once.
 *   <li>{@code org.drawdown.estimate}: vague counts and vague dates.
 *   <li>{@code org.drawdown.source}: who said it, through whom.
 *   <li>{@code org.drawdown.place}: bases, forces, crossings and the names they go by.
 *   <li>{@code org.drawdown.claim}: what was said: reports and their claims.
 *   <li>{@code org.drawdown.ledger}: all reports, each with the instant at which it became known.
 *   <li>{@code org.drawdown.timeline}: what follows from them: segments, support, contradictions, notices.
 *   <li>{@code org.drawdown.reading}: the one door from a ledger to timelines.
 * </ul>
 *
 * <p><b>Nulls.</b> No parameter takes {@code null} and no method returns it; a {@code null} argument is a
 * {@link java.lang.NullPointerException} that names the parameter. A value that breaks a rule of its type is an
 * {@link java.lang.IllegalArgumentException} whose message shows what came and what was expected. A builder that
 * lacks a required part, or gets one twice, is an {@link java.lang.IllegalStateException}.
 *
 * <p><b>Threads.</b> Every value is immutable and may be shared; builders may not.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        // Our defaults are constants. What would guard them against each other is written and read as volatile.
        unsafeDefaultAndDerived = true,
        get = "*",
        allowedClasspathAnnotations = {Nullable.class, CanIgnoreReturnValue.class})
@NullMarked
package org.drawdown;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
