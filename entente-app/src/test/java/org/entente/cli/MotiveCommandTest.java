package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Necessity or pivot, on the starter and on a made-up world of twelve states. */
class MotiveCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STATES =
            List.of("USA", "GBR", "FRA", "RUS", "CHN", "IND", "TUR", "EGY", "IRN", "BRA", "ARG", "CAN");
    private static final int FIRST = 1946;
    private static final int DAY = 1989;
    private static final int LAST = 1999;
    private static final int CALLS = 12;

    @TempDir
    private static Path folder;

    private static String homeBefore = "";
    private static Path record = Path.of("record");

    @BeforeAll
    static void ingest() throws IOException {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", folder.resolve("home").toString());
        record = world("one", 1);
    }

    @AfterAll
    static void restoreHome() {
        System.setProperty("entente.home", homeBefore);
    }

    /** A world whose years up to {@link #DAY} are always the same; those after it follow from the seed. */
    private static Path world(String name, long seed) throws IOException {
        Path files = Files.createDirectories(folder.resolve(name));
        StringBuilder calls = new StringBuilder("rcid,session,importantvote,date,unres,amend,para,short,descr\n");
        StringBuilder votes = new StringBuilder("rcid,country,country_code,vote\n");
        StringBuilder trade = new StringBuilder("ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2\n");
        StringBuilder disputes = new StringBuilder("dispnum,ccode1,ccode2,year,dispongoing,disponset,sidea1,sidea2,"
                + "fatality1,fatality2,fatalpre1,fatalpre2,hiact1,hiact2,hostlev1,hostlev2,orig1,orig2\n");
        double[] leaning = new double[STATES.size()];
        for (int year = FIRST; year <= LAST; year++) {
            SplittableRandom random = new SplittableRandom(year > DAY ? year + 1000 * seed : year);
            addVotes(calls, votes, year, leaning, random);
            addTrade(trade, year, random);
            addDispute(disputes, year, random);
        }
        Path made = folder.resolve(name + "-record");
        ingest(made, Files.writeString(files.resolve("un_roll_calls.csv"), calls));
        ingest(made, Files.writeString(files.resolve("un_votes.csv"), votes));
        ingest(made, Files.writeString(files.resolve("trade.csv"), trade));
        ingest(made, Files.writeString(files.resolve("mid.csv"), disputes));
        ingest(made, Files.writeString(files.resolve("alliances.csv"), alliances(seed)));
        return made;
    }

    private static void ingest(Path made, Path file) {
        CommandRun run = CommandRun.of("ingest", "auto", file, "--record", made);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static void addVotes(
            StringBuilder calls, StringBuilder votes, int year, double[] leaning, SplittableRandom random) {
        for (int s = 0; s < leaning.length; s++) {
            leaning[s] = .9 * leaning[s] + .6 * random.nextGaussian();
        }
        for (int call = 0; call < CALLS; call++) {
            int number = (year - FIRST) * CALLS + call + 1;
            calls.append(number + "," + (year - 1945) + ",0," + year + "-11-1" + call % 10 + ",R/" + number
                    + ",0,0,TARIFFS,A MADE-UP RESOLUTION\n");
            for (int s = 0; s < leaning.length; s++) {
                State state = StateSystem.standard().getState(STATES.get(s));
                double will = (call % 2 == 0 ? 1 : -1) * leaning[s] + random.nextGaussian();
                String vote = will > .5 ? "yes" : will < -.5 ? "no" : "abstain";
                votes.append(number + "," + state.name() + "," + state.iso2() + "," + vote + "\n");
            }
        }
    }

    private static int cow(int state) {
        return StateSystem.standard().getState(STATES.get(state)).id().cow();
    }

    private static void addTrade(StringBuilder trade, int year, SplittableRandom random) {
        for (int i = 0; i < STATES.size(); i++) {
            for (int j = i + 1; j < STATES.size(); j++) {
                double there = 10 + (i * 7 + j * 3) % 11 + 3 * random.nextDouble();
                trade.append(String.join(
                                ",",
                                "" + cow(i),
                                "" + cow(j),
                                "" + year,
                                "" + there,
                                "" + there / 2,
                                "" + there,
                                "" + there / 2))
                        .append('\n');
            }
        }
    }

    private static void addDispute(StringBuilder disputes, int year, SplittableRandom random) {
        int one = random.nextInt(STATES.size());
        int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        int level = 3 + random.nextInt(2);
        for (int side = 0; side < 2; side++) {
            int first = side == 0 ? one : other;
            int second = side == 0 ? other : one;
            disputes.append(year + "," + cow(first) + "," + cow(second) + "," + year + ",1,1," + (1 - side) + "," + side
                    + ",0,0,0,0,7,7," + level + "," + level + ",1,1\n");
        }
    }

    private static String alliances(long seed) {
        StringBuilder text = new StringBuilder(
                "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,"
                        + "all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,"
                        + "mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version\n");
        SplittableRandom random = new SplittableRandom(9);
        for (int treaty = 1; treaty <= 40; treaty++) {
            int one = random.nextInt(STATES.size());
            int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
            int start = 1948 + random.nextInt(40);
            int end = start + 3 + random.nextInt(20);
            int shown = end > DAY ? (int) Math.min(LAST, end + seed) : end;
            for (int member : new int[] {one, other}) {
                text.append(treaty + "," + cow(member) + "," + STATES.get(member) + ",1,3," + start + ",1,6," + shown
                        + ",Type I: Defense Pact,1,3," + start + ",1,6," + shown + ",0,0,1,0,0,0,4.1\n");
            }
        }
        return text.toString();
    }

    private static JsonNode json(Object... words) {
        CommandRun run = CommandRun.of(words);
        assertThat(run.exit()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    @Test
    void theStarterIsTooThinAndSaysSo() {
        JsonNode motive = json("motive", "Russia", "North Korea", "--json");

        assertThat(motive.get("verdict").get("code").asString()).isEqualTo("undetermined");
        assertThat(motive.get("decomposition").get("identified").asBoolean()).isFalse();
        assertThat(motive.get("decomposition").get("why").asString()).startsWith("not identified");
        assertThat(motive.get("durability").isNull()).isTrue();
        assertThat(motive.get("limits").toString()).contains("unknown, not unchanged");
        CommandRun text = CommandRun.of("motive", "Russia", "North Korea");
        assertThat(text.out().lines().skip(1).findFirst().orElse("")).startsWith("Undetermined");
        assertThat(text.out()).doesNotContain("caused");
    }

    @Test
    void withoutVotesThereIsNothingToValidate() {
        CommandRun run = CommandRun.of("motive", "validate");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Ingest un-votes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "motive RUS RUS|two different states",
                "motive RUS|Two states must be named",
                "motive RUS PRK --prior 1.5|The prior (1.5)",
                "motive RUS PRK --dependence some|The dependence (some)",
                "motive validate --episodes rows.txt|must end in .csv"
            })
    void mistakesAreOneLine(String words, String message) {
        CommandRun run = CommandRun.of((Object[]) words.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.err().strip().lines()).hasSize(1);
    }

    @Test
    void whatIsKnownLaterChangesNoNumber() throws IOException {
        Path other = world("other", 2);
        Object[] words = {"motive", "RUS", "IND", "--json", "--as-of", String.valueOf(DAY), "--record"};
        String early = CommandRun.of(with(words, record)).out();

        assertThat(CommandRun.of(with(words, other)).out()).isEqualTo(early);
        JsonNode motive = JSON.readTree(early);
        assertThat(motive.get("lastCovered").asInt()).isEqualTo(DAY);
        assertThat(motive.get("decomposition").get("rise").get("value").isNumber())
                .isTrue();
        Object[] today = {"motive", "history", "RUS", "IND", "--from", "1950", "--json", "--record"};
        assertThat(CommandRun.of(with(today, other)).out())
                .isNotEqualTo(CommandRun.of(with(today, record)).out());
    }

    @Test
    void aYearOfTheHistoryIsWhatWasSaidThen() {
        JsonNode now = json("motive", "history", "RUS", "IND", "--from", "1950", "--json", "--record", record);
        JsonNode then =
                json("motive", "history", "RUS", "IND", "--from", "1950", "--json", "--as-of", DAY, "--record", record);

        assertThat(then.get("years").size()).isEqualTo(DAY - 1950 + 1);
        for (int i = 0; i < then.get("years").size(); i++) {
            for (String key : List.of("onset", "survival5", "survival10", "chance", "verdict")) {
                assertThat(now.get("years").get(i).get(key))
                        .isEqualTo(then.get("years").get(i).get(key));
            }
        }
    }

    @Test
    void validationWritesOneRowAnEpisode() throws IOException {
        Path table = folder.resolve("episodes.csv");
        JsonNode report = json("motive", "validate", "--episodes", table, "--json", "--record", record);

        List<String> lines = Files.readAllLines(table);
        assertThat(lines.getFirst())
                .startsWith("first,second,onset,base,")
                .contains(",survival1,survival5,survival10,");
        assertThat(lines).hasSize(1 + report.get("episodes").asInt());
        assertThat(report.get("episodes").asInt()).isGreaterThan(60);
        assertThat(report.get("horizons").size()).isEqualTo(3);
        assertThat(report.get("horizons")
                        .get(1)
                        .get("methods")
                        .get("era-only")
                        .get("gainOfModel")
                        .get("auc")
                        .isNumber())
                .isTrue();
        assertThat(lines.stream().filter(line -> line.endsWith(",1980"))).isNotEmpty();
    }

    private static Object[] with(Object[] words, Path last) {
        Object[] all = new Object[words.length + 1];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = last;
        return all;
    }
}
