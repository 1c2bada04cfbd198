package org.entente.source.ofac;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class OfacSdnContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OfacSdnReader();
    }

    @Override
    protected String fixture() {
        return "sdn_2021-02-03.csv";
    }

    @Override
    protected int fixtureRows() {
        return 4;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("4013,\"DOE", "40x3,\"DOE", "ent_num", "40x3", "whole number"),
                new Breakage("4013,\"DOE, Jan\"", "4013,-0- ", "sdn_name", "-0-", "null"),
                new Breakage("\"vessel\"", "\"zeppelin\"", "sdn_type", "zeppelin", "vessel"),
                new Breakage(
                        "4014,\"FIXTURE STAR\"",
                        "4014",
                        "row",
                        "4014,vessel,RUSSIA-EO14024,n/a,-0- ,Bulk Cargo,-0- ,-0- ,Nowhere,FIXTURE LINES,-0- ",
                        "11 fields where the header has 12"));
    }
}
