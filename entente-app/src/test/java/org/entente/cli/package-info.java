/** The command as a user types it, from end to end. Start at {@link org.entente.cli.CommandTest}. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
