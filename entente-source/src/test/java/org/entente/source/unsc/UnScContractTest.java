package org.entente.source.unsc;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UnScContractTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UnScReader();
    }

    @Override
    protected String fixture() {
        return "consolidated.xml";
    }

    @Override
    protected int fixtureRows() {
        return 2;
    }

    @Override
    protected boolean isLineBased() {
        return false;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "<ENTITY>\n      <DATAID>2</DATAID>\n      <FIRST_NAME>FIXTURE &amp; SONS</FIRST_NAME>",
                        "<ENTITY>\n      <DATAID>2</DATAID>\n",
                        "FIRST_NAME",
                        "",
                        "not be empty"),
                new Breakage(
                        "<INDIVIDUAL>\n      <DATAID>1</DATAID>\n      <FIRST_NAME>JAN</FIRST_NAME>\n      <SECOND_NAME>FIXTURE</SECOND_NAME>\n      <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>\n      <REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>\n      <LISTED_ON>2016-03-02",
                        "<INDIVIDUAL>\n      <DATAID>1</DATAID>\n      <FIRST_NAME>JAN</FIRST_NAME>\n      <SECOND_NAME>FIXTURE</SECOND_NAME>\n      <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>\n      <REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>\n      <LISTED_ON>2016-13-02",
                        "LISTED_ON",
                        "2016-13-02",
                        "must be a day"));
    }
}
