/** How fast and how small Drawdown is, beside the libraries that a Java developer would take instead. */
package org.drawdown.bench;
