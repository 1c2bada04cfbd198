package org.entente.answer.ledger;

import org.entente.actor.DirectedDyad;
import org.entente.flow.FlowKind;
import org.entente.measure.Measured;
import org.entente.series.Series;

/**
 * What one state gave another of one kind, as one dataset tells it year by year.
 *
 * @param direction giver and receiver
 * @param kind what was given
 * @param dataset id of the dataset
 * @param amounts one value a year in the unit of the dataset; NaN where it does not say
 * @param recent sum of the last years that the dataset covers; NaN when none of them is known
 * @param dependence share of all that the receiver had of this kind that came from the giver (for trade: of its trade both
 *     ways), in the last year for which that is known
 */
public record Account(
        DirectedDyad direction, FlowKind kind, String dataset, Series amounts, Measured recent, Measured dependence) {}
