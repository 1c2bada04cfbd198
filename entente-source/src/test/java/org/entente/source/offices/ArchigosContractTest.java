package org.entente.source.offices;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class ArchigosContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OfficesReader();
    }

    @Override
    protected String fixture() {
        return "archigos.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("2011-12-18,2015-12-31", "2011-12-38,2015-12-31", "startdate", "2011-12-38", "written"),
                new Breakage(
                        "1948-09-09,1994-07-08", "1948-09-09,1934-07-08", "enddate", "1934-07-08", "before the start"),
                new Breakage("\"PRU-1862\",\"255\"", "\"PRU-1862\",\"999\"", "gwcode", "999", "Gleditsch-Ward number"));
    }
}
