package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.measure.bond.StrandLevel;
import org.entente.measure.bond.StrandMemory;
import org.entente.measure.bulk.BulkView;
import org.entente.pipeline.AsOfContractTest.Later;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All measures at once: the two clocks, the same numbers as one by one, and a new day that leaves the rest alone. */
class MeasuresContractTest {

    private static final LocalDate DAY = LocalDate.of(2010, 6, 30);
    private static final List<State> STATES = Stream.of("CHN", "JPN", "PRK", "RUS", "USA")
            .map(StateSystem.standard()::getState)
            .toList();
    private static final String SANCTIONS = "id,sender,target,instrument,title,from,known,citation\n";
    private static final String CAPABILITIES =
            "\"ccode\",\"year\",\"milex\",\"milper\",\"irst\",\"pec\",\"tpop\",\"upop\",\"cinc\"\n";

    @TempDir
    private static Path folder;

    private static String homeBefore = "";
    private static RecordFolder plain;
    private static RecordFolder more;
    private static RecordFolder other;

    @BeforeAll
    static void fill() throws IOException {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", folder.resolve("home").toString());
        plain = record("plain", Later.NOTHING);
        more = record("more", Later.MORE);
        other = record("other", Later.OTHER);
    }

    @AfterAll
    static void restoreHome() {
        System.setProperty("entente.home", homeBefore);
    }

    /** What was known by the day, and then perhaps what was not. */
    private static RecordFolder record(String name, Later later) throws IOException {
        RecordFolder record =
                RecordFolder.openOrCreate(folder.resolve("records").resolve(name));
        AsOfContractTest.early(record, Later.NOTHING);
        AsOfContractTest.put(record, "own", "sanctions.csv", SANCTIONS + sanction("s1", "USA", "2006-10-14", ""));
        AsOfContractTest.put(record, "cow-nmc", "nmc.csv", CAPABILITIES + capabilities(2007, .1));
        if (later != Later.NOTHING) {
            AsOfContractTest.late(record, later);
            String sender = later == Later.MORE ? "USA" : "JPN";
            AsOfContractTest.put(
                    record,
                    "own",
                    "late_sanctions.csv",
                    SANCTIONS + sanction("s2", sender, "2009-06-12", "2011-01-01"));
            AsOfContractTest.put(
                    record,
                    "cow-nmc",
                    "late_nmc.csv",
                    CAPABILITIES + capabilities(later == Later.MORE ? 2010 : 2011, .3));
        }
        return record;
    }

    private static String sanction(String id, String sender, String from, String known) {
        return id + "," + sender + ",PRK,trade,A made-up measure," + from + "," + known + ",Fixture Gazette\n";
    }

    private static String capabilities(int year, double russia) {
        StringBuilder rows = new StringBuilder();
        Map<Integer, Double> index = Map.of(2, .2, 365, russia, 731, .01, 710, .25, 740, .05);
        new TreeMap<>(index)
                .forEach((code, value) -> rows.append(code)
                        .append(',')
                        .append(year)
                        .append(",1,1,1,1,1,1,")
                        .append(value)
                        .append('\n'));
        return rows.toString();
    }

    private static AllMeasures.Summary write(RecordFolder record, LocalDate day, Path to) throws IOException {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(day))) {
            return new AllMeasures(view, to, STATES).write(BondWeights.EQUAL);
        }
    }

    private static Map<String, String> texts(Path tables) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path each : files.toList()) {
                texts.put(each.getFileName().toString(), Files.readString(each));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(
            value = Later.class,
            names = {"MORE", "OTHER"})
    void everyMeasureIsEqualWhateverIsKnownLater(Later later) throws IOException {
        write(plain, DAY, folder.resolve("plain"));
        write(later == Later.MORE ? more : other, DAY, folder.resolve("late-" + later));

        Map<String, String> expected = texts(folder.resolve("plain"));
        assertThat(texts(folder.resolve("late-" + later))).isEqualTo(expected);
        assertThat(expected)
                .containsOnlyKeys(
                        "adversaries.csv",
                        "bonds.csv",
                        "camps.csv",
                        TableInputs.FILE,
                        "polarity.csv",
                        "regions.csv",
                        "states.csv",
                        AllMeasures.MEMORY);
        assertThat(expected.get("states.csv")).containsPattern("PRK,pressure,0\\.[0-9]+");
        assertThat(expected.get("bonds.csv")).containsPattern("PRK,RUS,.*2009-12");
    }

    @Test
    void whatIsKnownLaterCountsLater() throws IOException {
        LocalDate later = LocalDate.of(2012, 6, 30);
        write(plain, later, folder.resolve("later-plain"));
        write(more, later, folder.resolve("later-more"));

        Map<String, String> without = texts(folder.resolve("later-plain"));
        Map<String, String> with = texts(folder.resolve("later-more"));
        for (String table : List.of("bonds.csv", "states.csv", "polarity.csv")) {
            assertThat(with.get(table)).as(table).isNotEqualTo(without.get(table));
        }
    }

    /** Only the order of the work is another: bits are those of the single command. */
    @Test
    void pairsMeasuredTogetherAreThoseMeasuredOneByOne() {
        List<Dyad> pairs = List.of(Dyad.parse("CHN-USA"), Dyad.parse("PRK-RUS"), Dyad.parse("JPN-USA"));
        try (RecordSnapshot view = plain.open(SnapshotOptions.asOf(DAY))) {
            Bonds.measureAll(
                    new BulkView(view),
                    pairs,
                    BondWeights.EQUAL,
                    StrandMemory.NONE,
                    bond -> assertThat(numbers(bond))
                            .isEqualTo(numbers(Bonds.measure(view, bond.dyad(), BondWeights.EQUAL))));
        }
    }

    private static String numbers(Bond bond) {
        StringBuilder text = new StringBuilder(
                bond.dyad() + " " + bond.score() + " " + bond.low() + " " + bond.high() + " " + bond.coverage());
        for (StrandLevel each : bond.strands()) {
            text.append('\n').append(each.strand()).append(each.variable()).append(each.level());
            text.append(each.trend())
                    .append(each.score())
                    .append(each.comparedWith())
                    .append(each.note());
        }
        return text.toString();
    }

    @Test
    void aSecondRunFitsNothingAndANewDayOfEventsNoVotes() throws IOException {
        RecordFolder record = record("growing", Later.NOTHING);
        Path tables = folder.resolve("growing");
        AllMeasures.Summary first = write(record, DAY, tables);
        Map<String, String> texts = texts(tables);
        AllMeasures.Summary second = write(record, DAY, tables);

        assertThat(first.fitted()).isGreaterThan(2);
        assertThat(second.fitted()).isZero();
        assertThat(second.reused()).isEqualTo(first.fitted());
        assertThat(texts(tables)).isEqualTo(texts);

        AsOfContractTest.put(
                record,
                "gdelt",
                "day.export.CSV",
                SourceText.gdelt(77, "20091230", "20091230", "RUS", "PRK", "04", "1.9"));
        AllMeasures.Summary third = write(record, DAY, tables);
        assertThat(third.fitted()).isPositive().isLessThan(first.fitted());
        assertThat(third.reused()).isPositive();
        assertThat(texts(tables)).isNotEqualTo(texts);

        write(record, DAY, folder.resolve("afresh"));
        assertThat(texts(folder.resolve("afresh"))).isEqualTo(texts(tables));
    }

    /** Camps rest on votes, so a table that is there stays; what is marked in it shows that it was not made again. */
    @Test
    void aNewDayOfEventsLeavesTheTableOfCampsAndNewVotesDoNot() throws IOException {
        RecordFolder record = record("voting", Later.NOTHING);
        AsOfContractTest.put(record, "un-votes", "more_votes.csv", SourceText.VOTES + votesOfFour(1));
        Path tables = folder.resolve("voting");
        write(record, DAY, tables);
        Path camps = tables.resolve("camps.csv");
        assertThat(Files.readAllLines(camps)).hasSizeGreaterThan(2);
        Files.writeString(camps, Files.readString(camps) + "marked\n");

        AsOfContractTest.put(
                record,
                "gdelt",
                "day.export.CSV",
                SourceText.gdelt(77, "20091230", "20091230", "RUS", "PRK", "04", "1.9"));
        assertThat(write(record, DAY, tables).rows().get("camps"))
                .isEqualTo(Files.readAllLines(camps).size() - 1L);
        assertThat(Files.readString(camps)).endsWith("marked\n");

        AsOfContractTest.put(record, "un-votes", "yet_more_votes.csv", SourceText.VOTES + votesOfFour(3));
        write(record, DAY, tables);
        assertThat(Files.readString(camps)).doesNotContain("marked");
        write(record, DAY, folder.resolve("voting-afresh"));
        assertThat(texts(folder.resolve("voting-afresh"))).isEqualTo(texts(tables));
    }

    private static String votesOfFour(int first) {
        StringBuilder votes = new StringBuilder();
        for (int call = 200; call < 206; call++) {
            votes.append(call).append(first == 1 ? ",China,CN,yes\n" : ",France,FR,yes\n");
            votes.append(call).append(first == 1 ? ",Japan,JP,no\n" : ",Germany,DE,no\n");
        }
        return votes.toString();
    }
}
