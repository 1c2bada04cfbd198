package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.RecordFixture.NORTH_KOREA;
import static org.entente.pipeline.RecordFixture.PAIR;
import static org.entente.pipeline.RecordFixture.RUSSIA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.DirectedDyad;
import org.entente.delivery.KeepRule;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yearly data and lists as of a day: rows that were published after it change no bit of what is said. */
class AsOfYearlyContractTest {

    private static final LocalDate DAY = LocalDate.of(2010, 6, 30);
    private static final String NONE = "";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void rowsOfLaterYearsChangeNothing(String later) throws IOException {
        Map<String, List<String>> plain = series(record("plain", NONE, NONE), DAY);

        assertThat(series(record("rows-" + later, later, NONE), DAY)).isEqualTo(plain);
        assertThat(series(record("files-" + later, NONE, later), DAY)).isEqualTo(plain);
    }

    @Test
    void theyShowOnceTheyAreKnown() throws IOException {
        LocalDate then = LocalDate.of(2013, 1, 1);

        Map<String, List<String>> plain = series(record("plain", NONE, NONE), then);
        Map<String, List<String>> more = series(record("more", "4", NONE), then);

        for (String id :
                List.of("trade.value", "arms.tiv", "conflict.hostility", "pledges.defense", "capability.cinc")) {
            assertThat(of(more, id)).as(id).isNotEqualTo(of(plain, id));
        }
    }

    @Test
    void everyYearlyFamilyIsUnderTheContract() throws IOException {
        Map<String, List<String>> all = series(record("plain", NONE, NONE), DAY);

        for (String id : List.of(
                "trade.value",
                "trade.dependence",
                "arms.tiv",
                "arms.dependence",
                "conflict.count",
                "conflict.hostility",
                "contiguity.type",
                "pledges.defense",
                "capability.cinc",
                "listings.in-force")) {
            assertThat(of(all, id)).as(id).hasSizeGreaterThan(1);
        }
    }

    private static List<String> of(Map<String, List<String>> all, String id) {
        return all.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(id + "@") && each.getValue().size() > 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no series " + id + " among " + all.keySet()))
                .getValue();
    }

    private static Map<String, List<String>> series(RecordFolder record, LocalDate day) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(day))) {
            SeriesCalculator calculator = new SeriesCalculator(view);
            for (SeriesUnit unit : List.of(
                    PAIR,
                    SeriesUnit.of(new DirectedDyad(RUSSIA.id(), NORTH_KOREA.id())),
                    SeriesUnit.of(NORTH_KOREA.id()))) {
                for (Variable variable : VariableCatalog.of(view, unit).variables()) {
                    if (variable.isAbout(unit)) {
                        all.put(variable.id() + " " + unit, RecordFixture.bits(calculator.compute(variable, unit)));
                    }
                }
            }
        }
        return all;
    }

    /** A record of rows of 2005 to 2008, with later rows in the same files and in files of their own. */
    private RecordFolder record(String name, String laterRows, String laterFiles) throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve(name + laterRows + laterFiles));
        for (int i = 0; i < TABLES.size(); i++) {
            Table table = TABLES.get(i);
            put(record, table.format(), "early" + i + ".csv", table.header() + table.early() + table.late(laterRows));
            if (!laterFiles.isEmpty()) {
                put(record, table.format(), "late" + i + ".csv", table.header() + table.late(laterFiles));
            }
        }
        put(record, "ofac-sdn", "sdn_2009-02-03.csv", listed(1, "DPRK3") + listed(2, "DPRK"));
        put(record, "ofac-sdn", "sdn_2010-02-03.csv", listed(2, "DPRK") + listed(3, "DPRK"));
        String later = laterRows + laterFiles;
        if (!later.isEmpty()) {
            put(
                    record,
                    "ofac-sdn",
                    "sdn_2011-02-03.csv",
                    listed(3, "DPRK") + listed(Integer.parseInt(later) + 4, "DPRK"));
        }
        return record;
    }

    private static String listed(int number, String program) {
        return number + ",\"FIXTURE CO. " + number + "\",-0- ,\"" + program + "\"" + ",-0- ".repeat(8) + "\n";
    }

    private void put(RecordFolder record, String format, String name, String text) throws IOException {
        Path files = folder.resolve("files-" + record.path().getFileName());
        RecordFixture.add(record, files, format, name, text, KeepRule.ALL);
    }

    /** One layout: rows of early years as they stand, and a row of a year with a value that decides what it says. */
    private record Table(String format, String header, String early, String row) {

        /** Rows of 2010 and 2011, of which none was known on the day. */
        String late(String value) {
            return value.isEmpty()
                    ? ""
                    : row.replace("YEAR", "2010").replace("VALUE", value)
                            + row.replace("YEAR", "2011").replace("VALUE", value);
        }
    }

    private static final String MID = "2,4,-9,-9,17,17,VALUE,VALUE,1,1\n";

    private static final List<Table> TABLES = List.of(
            new Table(
                    "cow-trade",
                    "ccode1,ccode2,year,importer1,importer2,flow1,flow2,version\n",
                    "365,731,2005,Russia,North Korea,5,70,4\n365,731,2006,Russia,North Korea,6,60,4\n"
                            + "710,731,2006,China,North Korea,60,600,4\n",
                    "365,731,YEAR,Russia,North Korea,VALUE,VALUE0,4\n710,731,YEAR,China,North Korea,VALUE,9,4\n"),
            new Table(
                    "sipri-tiv",
                    "supplier,recipient,year,value,supplier_cown,recipient_cown\n",
                    "Russia,North Korea,2005,5,365,731\nRussia,North Korea,2007,4,365,731\nChina,North Korea,2007,2,710,731\n",
                    "Russia,North Korea,YEAR,VALUE,365,731\n"),
            new Table(
                    "cow-mid",
                    "dispnum,ccode1,ccode2,year,dispongoing,disponset,sidea1,sidea2,fatality1,fatality2,fatalpre1,fatalpre2,"
                            + "hiact1,hiact2,hostlev1,hostlev2,orig1,orig2\n",
                    "9001,365,731,2005,1,1,1,0,2,3,-9,-9,17,17,4,4,1,1\n9001,731,365,2005,1,1,0,1,3,2,-9,-9,17,17,4,4,1,1\n"
                            + "9002,365,731,2008,1,1,1,0,0,0,-9,-9,7,7,3,3,1,1\n9002,731,365,2008,1,1,0,1,0,0,-9,-9,7,7,3,3,1,1\n",
                    "9003,365,731,YEAR,1,1,1,0," + MID + "9003,731,365,YEAR,1,1,0,1," + MID),
            new Table(
                    "cow-contiguity",
                    "dyad,state1no,state1ab,state2no,state2ab,year,conttype,version\n",
                    "365731,365,RUS,731,PRK,2005,1,3.2\n365731,731,PRK,365,RUS,2005,1,3.2\n"
                            + "365731,365,RUS,731,PRK,2006,2,3.2\n365731,731,PRK,365,RUS,2006,2,3.2\n",
                    "365731,365,RUS,731,PRK,YEAR,VALUE,3.2\n365731,731,PRK,365,RUS,YEAR,VALUE,3.2\n"),
            new Table(
                    "atop",
                    "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n",
                    "365,731,2005,0,0,0,0,1\n731,365,2005,0,0,0,0,1\n365,731,2008,0,0,0,1,1\n731,365,2008,0,0,0,1,1\n",
                    "365,731,YEAR,1,0,0,1,0\n731,365,YEAR,1,0,0,1,0\n"),
            new Table(
                    "cow-nmc",
                    "statenme,stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n",
                    "North Korea,PRK,731,2005,-9,1080,300,26000,23000,12000,.0133,6.0\n"
                            + "North Korea,PRK,731,2007,-9,1080,300,26000,23000,12000,.0131,6.0\n",
                    "North Korea,PRK,731,YEAR,-9,1080,300,26000,23000,12000,.01VALUE,6.0\n"));
}
