package org.entente.source.own;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class OwnRegimesTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OwnReader();
    }

    @Override
    protected String fixture() {
        return "regimes.csv";
    }

    @Override
    protected int fixtureRows() {
        return 2;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("terminate", "ended", "action", "ended", "must be one of"),
                new Breakage("2019-08-02", "2 August", "date", "2 August", "must be written"));
    }
}
