package org.entente.source.sipri;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class SipriTableContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new SipriReader();
    }

    @Override
    protected String fixture() {
        return "values.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "France,Korea South",
                        "France,Hezbollah (Lebanon)*",
                        "recipient",
                        "Hezbollah (Lebanon)*",
                        "is no state"),
                new Breakage("1993,38", "1993,x", "value", "x", "must be a number"),
                new Breakage(
                        "Russia,North Korea,2010",
                        "Russia,Soviet Union,2010",
                        "recipient",
                        "Soviet Union",
                        "another state"));
    }
}
