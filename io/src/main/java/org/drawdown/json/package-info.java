/** The JSON format of Drawdown: reading that names the place of every mistake, and writing that never varies. */
package org.drawdown.json;
