package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowMajorsContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowStatesReader();
    }

    @Override
    protected String fixture() {
        return "majors.csv";
    }

    @Override
    protected int fixtureRows() {
        return 2;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(new Breakage("1917,12,5", "1917,13,5", "endday", "5", "no day of month 13"));
    }
}
