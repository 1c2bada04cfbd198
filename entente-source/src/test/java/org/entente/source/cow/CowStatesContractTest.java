package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowStatesContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowStatesReader();
    }

    @Override
    protected String fixture() {
        return "states.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("1954,3,25", "1954,2,30", "stday", "30", "no day of month 2"),
                new Breakage("1942,11,11", "1802,11,11", "endyear", "1802", "before the start"),
                new Breakage("GDR,265", "GDR,0", "ccode", "0", "Correlates of War number"));
    }
}
