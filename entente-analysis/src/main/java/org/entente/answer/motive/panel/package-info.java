/**
 * What is known of all pairs of states by calendar year: how close their votes, pledges and trade are, what disputes they
 * had, how strong they are.
 *
 * <p>Start at {@link org.entente.answer.motive.panel.PanelReader}. Comes in: a {@link org.entente.series.WorldView}. Goes
 * out: a {@link org.entente.answer.motive.panel.PairPanel}, whose values of a year rest on entries of that year and earlier
 * ones alone. NaN is unknown.
 */
@NullMarked
package org.entente.answer.motive.panel;

import org.jspecify.annotations.NullMarked;
