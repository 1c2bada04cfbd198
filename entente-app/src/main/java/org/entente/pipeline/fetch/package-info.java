/**
 * Downloads from the sources' own addresses and ingests what came.
 *
 * <p>Start at {@link Fetches}, which lists the sources that can be fetched. {@code source.fetch} knows addresses, lists, slots and
 * downloads; here they are joined to the record. Comes in: {@link FetchSettings} and a span of days. Goes out: a
 * {@link FetchReport}. What is interrupted goes on where it stood; what was missing is asked for again.
 */
@NullMarked
package org.entente.pipeline.fetch;

import org.jspecify.annotations.NullMarked;
