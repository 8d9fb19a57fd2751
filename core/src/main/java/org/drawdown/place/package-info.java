/**
 * Bases, the forces that hold them, the crossings between, and the names they go by.
 *
 * <p>A {@link org.drawdown.place.Tenure}, one {@link org.drawdown.place.Force} at one {@link org.drawdown.place.Base},
 * is the thing that has a status. A report writes a {@link org.drawdown.place.Mention}; only an id joins it to a base
 * or a {@link org.drawdown.place.BorderCrossing}, and a {@link org.drawdown.place.Gazetteer} proposes which. A
 * {@link org.drawdown.place.Location} says where, and how exactly.
 */
@NullMarked
package org.drawdown.place;

import org.jspecify.annotations.NullMarked;
