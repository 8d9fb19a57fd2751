/**
 * Drawdown's documents inside somebody's own Jackson {@code ObjectMapper}:
 * {@link org.drawdown.json.jackson.DrawdownModule}.
 */
package org.drawdown.json.jackson;
