package org.entente.source.acled;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class AcledContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new AcledReader();
    }

    @Override
    protected String fixture() {
        return "acled.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "Political violence,Battles",
                        "Political violence,Quarrels",
                        "event_type",
                        "Quarrels",
                        "Battles"),
                new Breakage("FIX2,06 May 2023", "FIX2,06 Mai 2023", "event_date", "06 Mai 2023", "5 January 2024"),
                new Breakage("notes.\",5,", "notes.\",-5,", "fatalities", "-5", "negative"),
                new Breakage(
                        "15.3,44.2,1,Fixture Gazette,National,\"Some",
                        "95.3,44.2,1,Fixture Gazette,National,\"Some",
                        "latitude",
                        "95.3",
                        "-90 to 90"));
    }
}
