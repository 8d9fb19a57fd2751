/**
 * The JSON format of Drawdown: reading that names the place of every mistake, and writing that never varies.
 *
 * <p>{@link org.drawdown.json.DrawdownJson} reads and writes whole documents, and
 * {@link org.drawdown.json.ReportLines} many reports, one in each line. What is wrong with one is a
 * {@link org.drawdown.json.JsonProblem}, thrown as a {@link org.drawdown.json.DrawdownJsonException}. Options for both
 * directions are {@link org.drawdown.json.ReadOption}, such as other {@link org.drawdown.json.ReadLimits}, and
 * {@link org.drawdown.json.WriteOption}. The format itself is
 * described in {@code FORMAT.md}, which comes with the sources of this module.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        // Our defaults are constants. What would guard them against each other is written and read as volatile.
        unsafeDefaultAndDerived = true,
        get = "*",
        allowedClasspathAnnotations = {Nullable.class, CanIgnoreReturnValue.class})
package org.drawdown.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
