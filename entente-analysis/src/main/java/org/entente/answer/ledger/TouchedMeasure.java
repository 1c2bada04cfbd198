package org.entente.answer.ledger;

import org.entente.entry.Flow;
import org.entente.entry.SanctionMeasure;

/**
 * An exchange of a kind that a measure in force that day restricts. Told by the kind of instrument, not by a reading of the
 * law: exemptions and quantities are not known here.
 *
 * @param flow the exchange
 * @param measure the measure on the giver or the receiver
 */
public record TouchedMeasure(Flow flow, SanctionMeasure measure) {}
