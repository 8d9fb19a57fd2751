/**
 * What a base can be, and what moves it: four statuses, seven events, and one table between them.
 *
 * <p>A {@link org.drawdown.status.BaseStatus} is the one line that a page shows. A
 * {@link org.drawdown.status.BaseState} remembers one thing more, whether the site has been destroyed; given a
 * {@link org.drawdown.status.StatusEvent} it answers with an {@link org.drawdown.status.Effect}: the event moves the
 * status, confirms it, is only recorded, or is refused, always by a named {@link org.drawdown.status.MachineRule}.
 * {@link org.drawdown.status.StatusMachine} holds all 42 answers and draws them.
 *
 * <pre>{@code
 * BaseState state = BaseState.ACTIVE.after(DESTRUCTION).state().after(DEPARTURE).state();
 * state.status();                                  // DEMOLISHED
 * state.after(REMOVAL);                            // refuses: rule, reason, what would move it
 * }</pre>
 *
 * <p>Nothing here knows of reports or days: which claims become which events, and in which order, is decided before.
 */
@NullMarked
package org.drawdown.status;

import org.jspecify.annotations.NullMarked;
