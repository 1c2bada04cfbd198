package org.entente.source.icews;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class IcewsContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new IcewsReader();
    }

    @Override
    protected String fixture() {
        return "events.20170304.tab";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("900001\t2017-03-05", "900001\t2017-02-30", "event date", "2017-02-30", "6/1/2018"),
                new Breakage("900002\t3/6/2017", "900002\t13/6/2017", "event date", "13/6/2017", "month first"),
                new Breakage("\t190\t-10", "\t210\t-10", "cameo code", "210", "01-20"),
                new Breakage("\t163\t-8", "\t163\t-18", "intensity", "-18", "-10 to 10"),
                new Breakage("900003\t2017", "9x\t2017", "event id", "9x", "whole number"),
                new Breakage("\t5.3\t-4.0", "\t95.3\t-4.0", "latitude", "95.3", "-90 to 90"));
    }
}
