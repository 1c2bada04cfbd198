package org.entente.source.cow;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class CowNmcContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new CowNmcReader();
    }

    @Override
    protected String fixture() {
        return "nmc.csv";
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
                new Breakage("731,2001", "999,2001", "ccode", "999", "Correlates of War number"),
                new Breakage(",1080,300", ",-7,300", "milper", "-7", "must not be negative"),
                new Breakage(".0512", "5.12", "cinc", "5.12", "share within 0-1"),
                new Breakage("300,1850", "300,18500", "year", "18500", "must be a year"));
    }
}
