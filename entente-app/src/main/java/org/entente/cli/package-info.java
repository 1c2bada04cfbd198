/**
 * The {@code entente} command.
 *
 * <p>Start at {@link org.entente.cli.Main}. In: arguments. Out: text on standard output, one line on standard error
 * when something is wrong, and an exit code: 0 done, 1 failed, 2 the user's mistake.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
