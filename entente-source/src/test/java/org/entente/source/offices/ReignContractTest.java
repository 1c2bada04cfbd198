package org.entente.source.offices;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class ReignContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OfficesReader();
    }

    @Override
    protected String fixture() {
        return "reign.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "PRK,731,fix-2,Second Fixture,8,7,1994",
                        "PRK,731,fix-2,Second Fixture,31,6,1994",
                        "sdate",
                        "31",
                        "no day of month 6"),
                new Breakage("9,9,1948,7,1994", "9,9,1948,7,1934", "eyear", "1934", "before the start"),
                new Breakage("SNM,331,fix-3", "SNM,999,fix-3", "ccode", "999", "Correlates of War number"),
                new Breakage("9,9,1948,7,1994", "9,9,1948,17,1994", "emonth", "17", "month from 1 to 12"));
    }
}
