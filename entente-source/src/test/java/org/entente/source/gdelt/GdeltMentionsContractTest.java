package org.entente.source.gdelt;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class GdeltMentionsContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new GdeltMentionsReader();
    }

    @Override
    protected String fixture() {
        return "20200318104500.mentions.CSV";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("700002\t", "7x\t", "GlobalEventID", "7x", "whole number"),
                new Breakage("\t80\t4057", "\t180\t4057", "Confidence", "180", "0 to 100"),
                new Breakage("20200318104500\t2\t", "20200318104500\t9\t", "MentionType", "9", "1 to 6"),
                new Breakage("\t-4.93\t\t", "\t-493\t\t", "MentionDocTone", "-493", "-100 to 100"),
                new Breakage(
                        "700001\t20200318080000\t20200318104500",
                        "700001\t20200318080000\t20200399104500",
                        "MentionTimeDate",
                        "20200399104500",
                        "YYYYMMDDHHMMSS"),
                new Breakage("\tsrclc", "\t\tsrclc", "row", "17 columns", "16 tab-separated"));
    }
}
