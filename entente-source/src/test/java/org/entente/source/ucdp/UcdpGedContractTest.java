package org.entente.source.ucdp;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UcdpGedContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UcdpGedReader();
    }

    @Override
    protected String fixture() {
        return "ged.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "501,FIX-1,2015,1,Clear,1", "501,FIX-1,2015,1,Clear,4", "type_of_violence", "4", "one-sided"),
                new Breakage("12,20,10,,", "12,2,10,,", "high", "2", "less than"),
                new Breakage("12,20,10,,", "12,20,-10,,", "low", "-10", "negative"),
                new Breakage("1,2,1999-02-06", "1,9,1999-02-06", "date_prec", "9", "1 to 5"),
                new Breakage("150,40,531", "150,40,9531", "gwnoa", "9531", "Gleditsch-Ward"));
    }
}
