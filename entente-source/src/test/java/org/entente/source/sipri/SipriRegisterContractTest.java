package org.entente.source.sipri;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class SipriRegisterContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new SipriReader();
    }

    @Override
    protected String fixture() {
        return "register.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("1999?,5?", "199?,5?", "delivery year", "199?", "one year"),
                new Breakage("1989,16", "1989,-16", "number delivered", "-16", "0 or more"));
    }
}
