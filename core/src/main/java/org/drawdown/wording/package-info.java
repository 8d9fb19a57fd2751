/**
 * Words: as they were written, and as Drawdown says them.
 *
 * <p>{@link org.drawdown.wording.Verbatim} keeps what somebody wrote, with its language, and
 * {@link org.drawdown.wording.Names} what a thing is called; spellings of one name meet in a
 * {@link org.drawdown.wording.NameKey}, which proposes. {@link org.drawdown.wording.Text} and
 * {@link org.drawdown.wording.Identifier} are the rules for such text and for ids, the only thing that joins. A
 * {@link org.drawdown.wording.Sentence} is one template in English and Arabic; filled, it is a
 * {@link org.drawdown.wording.Phrase}.
 */
@NullMarked
package org.drawdown.wording;

import org.jspecify.annotations.NullMarked;
