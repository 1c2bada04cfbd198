package org.entente.source.un;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UnLibraryAssemblyTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UnVotesReader();
    }

    @Override
    protected String fixture() {
        return "undl_ga.csv";
    }

    @Override
    protected int fixtureRows() {
        return 5;
    }

    @Override
    protected boolean oneEntryPerRow() {
        return false;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("KOREA,N,2022", "KOREA,Q,2022", "ms_vote", "Q", "did not vote"),
                new Breakage("901002,CIV,CÔTE D'IVOIRE", "901002,CXX,NOWHERE", "ms_code", "CXX", "not a known state"),
                new Breakage("A,1975-11-10", "A,1975-11", "date", "1975-11", "whole date"),
                new Breakage("901002,USA", "x,USA", "undl_id", "x", "whole number"));
    }
}
