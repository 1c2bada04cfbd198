/**
 * Draws time series as plain SVG, byte for byte the same on every machine.
 *
 * <p>Start at {@link Chart}. Comes in: tracks of dated values, and the days between which a page draws everything, so
 * that turns line up from chart to chart. Goes out: one {@code svg} element with a title and a description, styled by
 * the page through classes alone ({@link ChartStyle}). What is not known is hatched, never left white; tracks differ by
 * line and marker, not by color. Knows nothing of states or records, so every page may use it. Pure, safe for any thread.
 */
@NullMarked
package org.entente.dossier.svg;

import org.jspecify.annotations.NullMarked;
