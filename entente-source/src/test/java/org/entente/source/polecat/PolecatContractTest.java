package org.entente.source.polecat;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class PolecatContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new PolecatReader();
    }

    @Override
    protected String fixture() {
        return "ngecEvents.DV.2023.txt";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("\tCONSULT\t", "\tCONSULTS\t", "event type", "CONSULTS", "AGREE, CONSULT"),
                new Breakage("\t-9.5\t", "\t-19.5\t", "intensity", "-19.5", "-10 to 10"),
                new Breakage(
                        "FX20230102-1\t2023-01-02",
                        "FX20230102-1\t02.01.2023",
                        "event date",
                        "02.01.2023",
                        "2023-04-08"));
    }
}
