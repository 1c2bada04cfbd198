package org.entente.source.un;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UnRollCallsTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UnVotesReader();
    }

    @Override
    protected String fixture() {
        return "roll_calls.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("5001,60,1,2005-12-01", "5001,60,1,2005-13-01", "date", "2005-13-01", "must be written"),
                new Breakage("5002,60,,2005-12-08", "5002,60,,2005", "date", "2005", "whole date"),
                new Breakage("9201,61,0", "9201,first,0", "session", "first", "whole number"),
                new Breakage("9201,61,0", "9201,61,7", "importantvote", "7", "1 or 0"));
    }
}
