package org.entente.source.ucdp;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UcdpAcdTableContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UcdpAcdReader();
    }

    @Override
    protected String fixture() {
        return "acd_table.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("90001,2014,369", "90001,2014,", "gwno_a", "", "must name a state"),
                new Breakage("90001,2014,369,,,365", "90001,2014,369,,,999", "gwno_b_2nd", "999", "Gleditsch-Ward"),
                new Breakage(
                        "\"territory\",2,\"II\"", "\"territory\",3,\"II\"", "intensity_level", "3", "1,000 or more"),
                new Breakage("1,1,2014-09-15", "1,1,2014-02-15", "ep_end_date", "2014-02-15", "before the start"),
                new Breakage("90002,1970", "90002,1870", "year", "1870", "1946-2100"));
    }
}
