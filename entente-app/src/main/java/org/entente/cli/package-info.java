/**
 * The {@code entente} command. Start at {@link Main}. Prints what the pipeline gives and turns failures into one line and
 * an exit code: 0 done, 1 failed, 2 the user's mistake.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
