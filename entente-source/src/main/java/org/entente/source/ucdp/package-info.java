/**
 * Reads the Uppsala Conflict Data Program's armed conflicts and georeferenced events.
 *
 * <p>Start at {@link UcdpAcdReader} for conflicts by year, at {@link UcdpGedReader} for single events. Comes in: the project's
 * CSV files by header (UCDP/PRIO Armed Conflict Dataset: Gleditsch et al. 2002; GED: Sundberg and Melander 2013), or a table
 * derived from the former that has one row for each combination of parties. Goes out: one
 * {@link org.entente.entry.Conflict} a row. A year is known from the end of June of the next one, when the project has
 * published it. No genuine GED file has been read yet. Readers are stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.ucdp;

import org.jspecify.annotations.NullMarked;
