/** The default stack: the same document as plain Immutables with Guava collections, read and written by jackson-databind. */
@Value.Style
package org.drawdown.bench.plain;

import org.immutables.value.Value;
