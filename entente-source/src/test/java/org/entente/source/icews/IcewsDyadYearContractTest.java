package org.entente.source.icews;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class IcewsDyadYearContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new IcewsDyadYearReader();
    }

    @Override
    protected String fixture() {
        return "dyad_years.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected boolean oneEntryPerRow() {
        return false;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("USA,PRK,2005", "USA,PRKX,2005", "target_iso3", "PRKX", "not a known state"),
                new Breakage("PRK,RUS,2004", "PRK,PRK,2004", "target_iso3", "PRK", "another state"),
                new Breakage("2005,7,0,12,3", "2005,7,-9,12,3", "material_cooperation", "-9", "negative"),
                new Breakage("2004,31,4,2,0", "2004,31,4,,0", "verbal_conflict", "", "empty"));
    }
}
