package org.entente.source.own;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class OwnSeriesTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OwnReader();
    }

    @Override
    protected String fixture() {
        return "series.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("S74", "T74", "period", "T74", "must be written"),
                new Breakage("PRK,,,2016", "PRK,,yes,2016", "directed", "yes", "second state"),
                new Breakage("0.8,0.95", "0.99,0.95", "low", "0.99", "exceed"),
                new Breakage("0.95,80", "0.95,-3", "n", "-3", "0 or more"));
    }
}
