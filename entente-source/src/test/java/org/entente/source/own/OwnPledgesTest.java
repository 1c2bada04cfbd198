package org.entente.source.own;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class OwnPledgesTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OwnReader();
    }

    @Override
    protected String fixture() {
        return "pledges.csv";
    }

    @Override
    protected int fixtureRows() {
        return 2;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "defense;consultation",
                        "defense;friendship",
                        "obligations",
                        "defense;friendship",
                        "must be one of"),
                new Breakage("1996-09-10", "1960-09-10", "ended", "1960-09-10", "before the start"),
                new Breakage("declaration,,,", "promise,,,", "kind", "promise", "treaty"),
                new Breakage("CHN,,", "CHN,China,", "toward", "China", "another state"));
    }
}
