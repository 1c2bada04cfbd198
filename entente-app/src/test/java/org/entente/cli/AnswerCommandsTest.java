package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Ledger, regimes, significance and reverberation, on the starter and on a record of a few files. */
class AnswerCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "2015-06-30";

    @TempDir
    private static Path home;

    private static String homeBefore = "";

    @BeforeAll
    static void useAHomeOfItsOwn() {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", home.toString());
    }

    @AfterAll
    static void restoreHome() {
        System.setProperty("entente.home", homeBefore);
    }

    @Test
    void theLedgerOfTheStarterListsAndNeverAdds() {
        JsonNode json = json("ledger", "RUS", "PRK", "--json");
        assertThat(json.get("chronicle").size()).isGreaterThan(10);
        assertThat(json.get("accounts").size()).isZero();
        for (JsonNode row : json.get("chronicle")) {
            assertThat(row.get("trust").asString()).isNotBlank();
            assertThat(row.get("citation").asString()).isNotBlank();
        }
        assertThat(json.get("touched").toString()).contains("S/RES/1874");
        assertThat(json.get("unknowns").toString()).contains("conflict");
    }

    @Test
    void yearlyFlowsAreSummedWithinOneDatasetAndKind() throws IOException {
        Path record = filled("sums", "");
        JsonNode json = json("ledger", "RUS", "PRK", "--json", "--record", record, "--as-of", "2013-01-01");
        JsonNode arms = json.get("accounts").get(0);
        assertThat(arms.get("kind").asString()).isEqualTo("arms");
        assertThat(arms.get("source").asString()).isEqualTo("RUS");
        assertThat(arms.get("recent").get("value").asDouble()).isEqualTo(30);
        assertThat(arms.get("dependence").get("value").asDouble()).isEqualTo(.5);
    }

    @Test
    void regimesOfTheStarterTellWhoLeft() {
        JsonNode json = json("regimes", "RUS", "PRK", "--json");
        assertThat(json.get("bothNuclear").asBoolean()).isTrue();
        assertThat(standing(json, "NPT", "PRK")).isIn("leaving", "left");
        assertThat(standing(json, "NPT", "RUS")).isEqualTo("party");
        assertThat(json("regimes", "--json", "--as-of", "1990-01-01")
                        .get("regimes")
                        .toString())
                .contains("\"INF\"")
                .doesNotContain("\"OPEN-SKIES\"");
        assertThat(json("regimes", "TUV", "--json").get("erosion").get("value").isNull())
                .isTrue();
    }

    @Test
    void meetingsOfTheStarterAreSetBesideMatchedDays() {
        JsonNode json = json("significance", "PRK", "CHN", "--json", "--as-of", "2025-10-31");
        assertThat(json.get("meetings").size()).isGreaterThan(5);
        assertThat(json.get("meeting").get("universe").asString()).isEqualTo("visits-foreign-chn-prk");
        for (JsonNode row : json.get("all")) {
            if (row.get("meetings").asInt() > 0) {
                assertThat(row.get("after").asDouble()).isBetween(0.0, 1.0);
                assertThat(row.get("matched").asDouble()).isBetween(0.0, 1.0);
            }
        }
        CommandRun wrong = CommandRun.of("significance", "PRK", "CHN", "--date", "1999-01-01");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("1999-01-01").hasLineCount(1);
    }

    @Test
    void lesserTreatiesStandBesideTheNumberAndAreNotInIt() {
        assertThat(CommandRun.of("demo", "RUS", "PRK", "--no-serve").out())
                .contains("at the end of 2023 it was none")
                .contains("none is in force; the last, Treaty of Friendship, Good-Neighborliness and Cooperation")
                .contains("ended 2024-12-04");
        assertThat(CommandRun.of("demo", "CHN", "JPN", "--no-serve").out())
                .contains("No defense pact binds the two")
                .contains("one is in force: Treaty of Peace and Friendship, nonaggression, in force since 1978-10-23");
    }

    @Test
    void withoutVotesAndEventsReverberationIsUnknown() {
        JsonNode json = json("ripple", "RUS", "PRK", "--json");
        assertThat(json.get("ripples").size()).isZero();
        assertThat(json.get("unknowns").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger RUS PRK", "regimes RUS PRK", "significance RUS PRK", "ripple RUS PRK"})
    void whatIsKnownLaterChangesNothing(String words) throws IOException {
        String plain = run(words, filled("plain-" + words.split(" ")[0], ""));
        String later = run(words, filled("later-" + words.split(" ")[0], "2016-01-01"));
        assertThat(later).isEqualTo(plain);
    }

    private static String standing(JsonNode json, String regime, String state) {
        for (JsonNode each : json.get("regimes")) {
            for (JsonNode member : each.get("members")) {
                if (each.get("id").asString().equals(regime)
                        && member.get("state").asString().equals(state)) {
                    return member.get("standing").asString();
                }
            }
        }
        return "not told";
    }

    private static String run(String words, Path record) {
        CommandRun run =
                CommandRun.of((Object[]) (words + " --json --as-of " + DAY + " --record " + record).split(" "));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private static JsonNode json(Object... words) {
        CommandRun run = CommandRun.of(words);
        assertThat(run.exit()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    /** A record of a few rows, and of others that were known on the later day, unless that is empty. */
    private static Path filled(String name, String later) throws IOException {
        Path folder = home.resolve("files-" + name);
        Path record = home.resolve("record-" + name);
        Files.createDirectories(folder);
        String meetings = "id,date,source,target,cameo,title,symmetric,known,citation,universe\n"
                + "m1,2008-03-01,RUS,PRK,040,They meet,yes,2008-03-02,Page 1,meetings\n"
                + "m2,2011-08-24,RUS,PRK,040,They meet again,yes,2011-08-25,Page 2,meetings\n";
        String regimes = "id,regime,title,state,action,date,known,citation\n"
                + "r1,NPT,Treaty,PRK,accede,1985-12-12,,Page\n"
                + "r2,NPT,Treaty,PRK,announce-withdrawal,2003-01-10,,Page\n";
        String flows = "id,source,target,kind,item,date,low,high,unit,known,citation\n"
                + "f1,PRK,RUS,labor,Workers,2012,100,200,worker,2013-01-01,Page\n";
        if (!later.isEmpty()) {
            meetings += "m3,2012-05-01,RUS,PRK,040,A secret meeting,yes," + later + ",Page 3,meetings\n";
            regimes += "r3,NPT,Treaty,PRK,withdraw,2010-01-10," + later + ",Page\n";
            flows += "f2,RUS,PRK,fuel,Oil,2012,1,2,barrel," + later + ",Page\n";
        }
        put(record, folder, "own", "events.csv", meetings);
        put(record, folder, "own", "regimes.csv", regimes);
        put(record, folder, "own", "flows.csv", flows);
        put(
                record,
                folder,
                "own",
                "universes.csv",
                "id,family,rule,states,pairing,from,to,absent,citation\n"
                        + "meetings,events,Every meeting,PRK;RUS,all,2005-01-01,2015-12-31,zero,Pages\n");
        put(record, folder, "sipri-tiv", "tiv.csv", values(later));
        return record;
    }

    private static String values(String later) {
        String rows = "supplier,recipient,year,value,supplier_cown,recipient_cown\n"
                + "Russia,North Korea,2009,10,365,731\nRussia,North Korea,2010,20,365,731\n"
                + "China,North Korea,2010,20,710,731\n";
        return later.isEmpty() ? rows : rows + "Russia,North Korea,2015,99,365,731\n";
    }

    private static void put(Path record, Path folder, String format, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        CommandRun run = CommandRun.of("ingest", format, file, "--record", record);
        assertThat(run.exit()).as(run.err()).isZero();
    }
}
