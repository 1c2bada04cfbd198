package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowTradeContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowTradeReader();
    }

    @Override
    protected String fixture() {
        return "trade.csv";
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
                new Breakage("365,731,2004", "365,365,2004", "ccode2", "365", "another state"),
                new Breakage("Korea,2.9,120.5", "Korea,2.9,many", "flow2", "many", "must be a number"),
                new Breakage("Canada,600.25", "Canada,-600.25", "flow1", "-600.25", "must not be negative"));
    }
}
