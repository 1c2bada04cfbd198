/** Whole-program tests: what a user sees who types a command. Start at {@link org.entente.it.LauncherIT}. */
@NullMarked
package org.entente.it;

import org.jspecify.annotations.NullMarked;
