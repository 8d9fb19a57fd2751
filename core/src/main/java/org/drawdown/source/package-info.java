/**
 * Who said it, and through whom.
 *
 * <p>A {@link org.drawdown.source.Source} is a person, an outlet, a monitor or an official body. An
 * {@link org.drawdown.source.Attribution} is the chain from the publisher to the one who is said to know, link by
 * {@link org.drawdown.source.Link}; its last identified link is the voice, and a voice is the only thing that counts
 * as one.
 */
@NullMarked
package org.drawdown.source;

import org.jspecify.annotations.NullMarked;
