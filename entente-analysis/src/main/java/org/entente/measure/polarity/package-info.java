/**
 * How concentrated power is among states, and how fast it moves.
 *
 * <p>Start at {@link org.entente.measure.polarity.Concentration} for the formulas and at
 * {@link org.entente.measure.polarity.Polarity} for the years of a record; {@link org.entente.measure.polarity.Leading} gives
 * bounds where the record has the leading states alone. Power is the composite index of national
 * capability (Singer, Bremer and Stuckey 1972); the concentration is that of Ray and Singer (1973). What the index leaves
 * out (nuclear weapons, money, allies) polarity leaves out too.
 */
@NullMarked
package org.entente.measure.polarity;

import org.jspecify.annotations.NullMarked;
