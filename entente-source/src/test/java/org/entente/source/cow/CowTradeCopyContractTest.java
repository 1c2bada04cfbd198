package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowTradeCopyContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowTradeReader();
    }

    @Override
    protected String fixture() {
        return "trade_directed.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    /** A row without its mirror gives both directions, so a damaged file may give more. */
    @Override
    protected boolean oneEntryPerRow() {
        return false;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(new Breakage("365,731,2004,5", "365,731,2004,-5", "flow1", "-5", "must not be negative"));
    }
}
