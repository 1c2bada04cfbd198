/**
 * Gathers the days that a file speaks about.
 *
 * <p>Start at {@link org.entente.source.coverage.DaySet}. Comes in: the day of each row. Goes out: what the file covers, as
 * spans. For one reading of one file; not safe for threads.
 */
@NullMarked
package org.entente.source.coverage;

import org.jspecify.annotations.NullMarked;
