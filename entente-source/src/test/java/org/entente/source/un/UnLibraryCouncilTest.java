package org.entente.source.un;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UnLibraryCouncilTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UnVotesReader();
    }

    @Override
    protected String fixture() {
        return "undl_sc.csv";
    }

    @Override
    protected int fixtureRows() {
        return 2;
    }

    @Override
    protected boolean oneEntryPerRow() {
        return false;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(new Breakage("True,Y,2017", "True,3,2017", "ms_vote", "3", "did not vote"));
    }
}
