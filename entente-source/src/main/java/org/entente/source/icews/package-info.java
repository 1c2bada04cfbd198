/**
 * Reads the events of the Integrated Crisis Early Warning System, and yearly counts made from them.
 *
 * <p>Start at {@link IcewsReader} for events, at {@link IcewsDyadYearReader} for counts by directed pair and year. Comes in:
 * tab-separated files of 20 columns with a header (Boschee et al. 2015, doi:10.7910/DVN/28075), or comma-separated counts
 * by class of action. Goes out: one {@link org.entente.entry.Event} a row, or four
 * {@link org.entente.entry.Observation}s a row. An event number stands in the dataset with several dates, so an event is
 * known by number and date together. Readers are stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.icews;

import org.jspecify.annotations.NullMarked;
