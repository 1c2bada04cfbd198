package org.entente.source.own;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class OwnFlowsTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OwnReader();
    }

    @Override
    protected String fixture() {
        return "flows.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("1000000,3000000", "4000000,3000000", "low", "4000000", "exceed"),
                new Breakage("munitions", "shells!", "kind", "shells!", "must be one of"),
                new Breakage("165000,barrel", "165000,", "unit", "", "empty"),
                new Breakage("165000", "many", "high", "many", "number"),
                new Breakage("2024-05", "2022", "until", "2022", "before the start"));
    }
}
