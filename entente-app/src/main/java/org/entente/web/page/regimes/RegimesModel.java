package org.entente.web.page.regimes;

import java.util.List;
import org.entente.answer.regimes.RegimeLedger;
import org.entente.evidence.Explanation;
import org.entente.web.page.frame.PartModel;

/**
 * The regime ledger.
 *
 * @param ledger what the record tells
 */
public record RegimesModel(RegimeLedger ledger) implements PartModel {

    @Override
    public List<Explanation> numbers() {
        return List.of(ledger.erosion().explanation());
    }
}
