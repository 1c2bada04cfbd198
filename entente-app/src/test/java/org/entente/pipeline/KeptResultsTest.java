package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.delivery.KeepRule;
import org.entente.dossier.DossierFormat;
import org.entente.kept.Kept;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.WorldView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptResultsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    @TempDir
    Path folder;

    private RecordFolder record;
    private int made;

    /** What is kept: the day of the view that it was made from. */
    private static final Kept.Form<String> DAYS = new Kept.Form<>() {
        @Override
        public String name() {
            return "days-1";
        }

        @Override
        public void write(String result, DataOutputStream out) throws IOException {
            out.writeUTF(result);
        }

        @Override
        public String read(DataInputStream in) throws IOException {
            return in.readUTF();
        }
    };

    private final Function<WorldView, String> make = view -> {
        made++;
        return view.asOf() + " " + view.listDatasets().size();
    };

    @BeforeEach
    void fill() throws IOException {
        record = RecordFolder.openOrCreate(folder.resolve("record"));
        RecordFixture.add(record, folder.resolve("files"), "own", "pledges.csv", """
                id,treaty,title,member,toward,obligations,signed,from,ended,citation
                p1,T1,A treaty,RUS,,defense,2000-02-09,,,A gazette
                p2,T1,A treaty,PRK,,defense,2000-02-09,,,A gazette
                """, KeepRule.ALL);
    }

    private String ask(LocalDate day) {
        try (RecordSnapshot view = record.open(new SnapshotOptions(day, null))) {
            return new KeptResults(record, view).get(DAYS, make);
        }
    }

    @Test
    void aResultIsMadeOnceForAllDaysOfAYear() {
        assertThat(ask(DAY)).startsWith("2019-12-31");
        assertThat(ask(DAY.plusDays(90))).isEqualTo(ask(DAY));
        assertThat(made).isEqualTo(1);
        assertThat(ask(DAY.plusYears(1))).startsWith("2020-12-31");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void theLastDayOfAYearIsItsOwnEnd() {
        assertThat(ask(LocalDate.of(2019, 12, 31))).startsWith("2019-12-31");
        assertThat(ask(LocalDate.of(2019, 12, 30))).startsWith("2018-12-31");
    }

    @Test
    void newDataMakeItAnew() throws IOException {
        ask(DAY);
        RecordFixture.add(record, folder.resolve("files"), "own", "pledges.csv", """
                id,treaty,title,member,toward,obligations,signed,from,ended,citation
                p3,T2,Another treaty,RUS,,consultation,2001-02-09,,,A gazette
                p4,T2,Another treaty,PRK,,consultation,2001-02-09,,,A gazette
                """, KeepRule.ALL);
        ask(DAY);

        assertThat(made).isEqualTo(2);
    }

    @Test
    void whatWasKnownAfterTheDayLeavesItAsItIs() throws IOException {
        ask(DAY);
        RecordFixture.add(record, folder.resolve("files"), "own", "pledges.csv", """
                id,treaty,title,member,toward,obligations,signed,from,ended,citation
                p5,T3,A later treaty,RUS,,defense,2020-02-09,,,A gazette
                p6,T3,A later treaty,PRK,,defense,2020-02-09,,,A gazette
                """, KeepRule.ALL);
        ask(DAY);

        assertThat(made).isEqualTo(1);
        ask(DAY.plusYears(1));
        assertThat(made).isEqualTo(2);
    }

    @Test
    void equalInputGivesTheResultThatIsKept() {
        try (RecordSnapshot view = record.open(new SnapshotOptions(DAY, null))) {
            Kept kept = new KeptResults(record, view);
            assertThat(kept.getOf(DAYS, "one", () -> "first")).isEqualTo("first");
            assertThat(kept.getOf(DAYS, "one", () -> "second")).isEqualTo("first");
            assertThat(kept.getOf(DAYS, "other", () -> "second")).isEqualTo("second");
        }
    }

    @Test
    void aFileThatIsBrokenOrCutIsMadeAnew() throws IOException {
        String first = ask(DAY);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (byte[] bytes : List.of(new byte[0], new byte[] {1, 2, 3}, Arrays.copyOf(whole, whole.length - 9))) {
            Files.write(file, bytes);
            assertThat(ask(DAY)).isEqualTo(first);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
        assertThat(made).isEqualTo(4);
    }

    @Test
    void whereNothingCanBeKeptTheAnswerIsTheSame() throws IOException {
        Files.writeString(record.path().resolve("kept"), "a file stands where the folder would be");

        assertThat(ask(DAY)).isEqualTo(ask(DAY)).startsWith("2019-12-31");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void onlyTheNewestFilesStay() throws IOException {
        for (int years = 0; years < 6; years++) {
            ask(DAY.plusYears(years));
        }

        assertThat(files()).hasSize(3);
    }

    @Test
    void aReportIsTheSameWhetherItsResultsWereKeptOrNot() throws IOException {
        Runs runs = new Runs(record, "");
        String first = report(runs, DAY);
        assertThat(files()).isNotEmpty();
        String second = report(runs, DAY);
        for (Path file : files()) {
            Files.delete(file);
        }

        assertThat(second).isEqualTo(first);
        assertThat(report(runs, DAY)).isEqualTo(first);
        assertThat(first.indexOf("\"motive\"")).isPositive().isLessThan(first.indexOf("\"durability\""));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(record.path().resolve("kept"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aReportOfOneBuildIsMadeOnceAndReadsAlike() throws IOException {
        Runs runs = new Runs(record, "", "build-1");
        String first = report(runs, DAY);
        assertThat(keptReports()).hasSize(1);
        Path kept = keptReports().getFirst();
        byte[] bytes = Files.readAllBytes(kept);
        assertThat(report(runs, DAY)).isEqualTo(first).isEqualTo(report(new Runs(record, "", ""), DAY));
        assertThat(Files.readAllBytes(kept)).isEqualTo(bytes);
        assertThat(report(runs, DAY.plusDays(1))).isNotEqualTo(first);
        report(new Runs(record, "", "build-2"), DAY);
        assertThat(keptReports()).hasSize(3);
    }

    @Test
    void aReportThatWasDamagedWhereItIsKeptIsMadeAgain() throws IOException {
        Runs runs = new Runs(record, "", "build-1");
        String first = report(runs, DAY);
        Files.write(keptReports().getFirst(), new byte[] {1, 2, 3});
        assertThat(report(runs, DAY)).isEqualTo(first);
    }

    private static String report(Runs runs, LocalDate day) throws IOException {
        return runs.dossier(RecordFixture.RUSSIA, RecordFixture.NORTH_KOREA, DossierFormat.JSON, day, null, "page")
                .text();
    }

    private List<Path> keptReports() throws IOException {
        return files().stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith("dossier-"))
                .toList();
    }
}
