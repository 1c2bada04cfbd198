package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowMidContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowMidReader();
    }

    @Override
    protected String fixture() {
        return "mid.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("17,17,4,4", "17,17,6,4", "hostlev1", "6", "within 1-5"),
                new Breakage("1,1,0,1,0,6", "1,1,2,1,0,6", "sidea1", "2", "must be 1"),
                new Breakage("0,6,0,-9", "0,7,0,-9", "fatality2", "7", "within 0-6"));
    }
}
