/** One runnable class for each question that a user of Drawdown has. */
package org.drawdown.examples;
