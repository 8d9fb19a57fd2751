/** The same document as records with null where nothing is known, for the libraries that like those best. */
package org.drawdown.bench.row;
