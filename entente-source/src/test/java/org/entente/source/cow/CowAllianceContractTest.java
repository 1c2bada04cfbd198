package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowAllianceContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowAllianceReader();
    }

    @Override
    protected String fixture() {
        return "alliance_by_member.csv";
    }

    @Override
    protected int fixtureRows() {
        return 5;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("902,365", "902,999", "ccode", "999", "Correlates of War number"),
                new Breakage(
                        "\"Type III: Entente\",9,2,2000",
                        "\"Type III: Entente\",31,2,2000",
                        "mem_st_day",
                        "31",
                        "no day of month 2"),
                new Breakage(
                        "6,7,1961,7,9,1995,0,0,1",
                        "6,7,1961,7,9,1950,0,0,1",
                        "mem_end_year",
                        "1950",
                        "before the start"),
                new Breakage("2000,,,,0,1,0,0,0,1", "2000,,,,0,1,0,0,0,2", "entente", "2", "1 or 0"));
    }
}
