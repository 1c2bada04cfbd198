package org.entente.source.atop;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class AtopContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new AtopReader();
    }

    @Override
    protected String fixture() {
        return "atop.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("2001,0,0,0,0,1", "2001,0,0,0,0,2", "atop_consul", "2", "1 or 0"),
                new Breakage("731,365,1996", "731,731,1996", "ccode2", "731", "another state"),
                new Breakage("20,2,1951,0", "20,2,1951,", "atop_defense", "", "must not be empty"));
    }
}
