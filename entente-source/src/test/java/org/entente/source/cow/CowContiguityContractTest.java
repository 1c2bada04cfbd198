package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowContiguityContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowContiguityReader();
    }

    @Override
    protected String fixture() {
        return "contiguity.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected boolean oneEntryPerRow() {
        return false;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("JPN,1999,4", "JPN,1999,6", "conttype", "6", "400 miles"),
                new Breakage("710,CHN,365,RUS,1999", "710,CHN,365,RUS,19999", "year", "19999", "must be a year"));
    }
}
