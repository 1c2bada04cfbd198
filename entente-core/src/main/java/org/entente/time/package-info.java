/**
 * When things happened and when they became known.
 *
 * <p>Start at {@link PartialDate} (a date with its precision) and {@link Period} (a slot of a series). Everything here is
 * an immutable value, safe for any thread.
 */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
