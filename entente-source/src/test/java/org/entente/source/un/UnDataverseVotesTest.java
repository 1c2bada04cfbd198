package org.entente.source.un;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UnDataverseVotesTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UnVotesReader();
    }

    @Override
    protected String fixture() {
        return "dataverse_votes.tab";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("5001\t365\t1\t60\t1", "5001\t365\t1\t60\t5", "vote", "5", "abstain"),
                new Breakage("5001\t731\t1\t60\t8\tNorth Korea", "5001\t\t1\t60\t8\t", "ccode", "", "empty"));
    }
}
