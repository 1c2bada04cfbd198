/**
 * Russian and Korean at class level: which state did what kind of act to which, in one sentence.
 *
 * <p>Start at {@link org.entente.coder.foreign.ForeignReader}. A sentence comes in, statements with a CAMEO root's typical code go out. Words are
 * known by their beginnings (Russian) or parts (Korean) from two tables of our own; nothing is parsed. At most one act a sentence is read, between
 * two named states. What is unsure, such as a future told by the verb's form alone, is no fact. Names of persons and pronouns are not
 * followed. Stateless and safe for several threads.
 */
@NullMarked
package org.entente.coder.foreign;

import org.jspecify.annotations.NullMarked;
