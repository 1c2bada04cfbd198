package org.entente.source.ucdp;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UcdpAcdContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UcdpAcdReader();
    }

    @Override
    protected String fixture() {
        return "acd.csv";
    }

    @Override
    protected int fixtureRows() {
        return 2;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(",2003,2,2,2003-03-20", ",2003,2,5,2003-03-20", "type_of_conflict", "5", "1 to 4"),
                new Breakage("1,2003-03-20,1,1", "1,2004-03-20,1,1", "start_date2", "2004-03-20", "after the year"));
    }
}
