package org.entente.source.sipri;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class SipriExportContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new SipriReader();
    }

    @Override
    protected String fixture() {
        return "export.csv";
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
        return List.of(
                new Breakage("China,1200", "China,much", "2000", "much", "must be a number"),
                new Breakage(
                        "North Korea,18", "Hamas (Palestine)*,18", "partner", "Hamas (Palestine)*", "is no state"));
    }
}
