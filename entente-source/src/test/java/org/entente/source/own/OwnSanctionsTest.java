package org.entente.source.own;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class OwnSanctionsTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OwnReader();
    }

    @Override
    protected String fixture() {
        return "sanctions.csv";
    }

    @Override
    protected int fixtureRows() {
        return 2;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("UNSC", "The council", "sender", "The council", "not a known state"),
                new Breakage("sectoral,", "words,", "instrument", "words", "must be one of"));
    }
}
