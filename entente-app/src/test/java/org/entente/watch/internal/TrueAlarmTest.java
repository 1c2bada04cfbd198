package org.entente.watch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.SourceText;
import org.entente.record.RecordFolder;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.watch.Alert;
import org.entente.watch.Rule;
import org.entente.watch.RuleKind;
import org.entente.watch.WatchPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that is there is told, and once. */
class TrueAlarmTest {

    private static final List<String> OTHERS = List.of("RUS", "USA", "CHN", "JPN", "KOR");

    @TempDir
    private Path folder;

    @Test
    void aRateThatRisesIsToldWithItsWeekAndOnce() {
        Rule rule = new Rule(
                "fight",
                RuleKind.CHANGE_POINT,
                List.of("PRK", "KOR"),
                Map.of("class", "material-conflict", "weeks", "104", "recent", "8"),
                1);
        QuietWorld world = new QuietWorld(106 * 7);
        world.pair("PRK", "KOR", "19", .3, Double.POSITIVE_INFINITY, new Random(2));
        world.rise("PRK", "KOR", "19", 3, world.last().minusDays(6 * 7 - 1));

        List<Alert> alerts = new EventRules(world.on(world.last()), world.last())
                .changePoint(rule)
                .alerts();

        assertThat(alerts).hasSize(1);
        assertThat(alerts.getFirst().text())
                .contains(world.last().minusDays(6 * 7 - 1).toString());
        assertThat(alerts.getFirst().evidence().getFirst()).startsWith("up");
        assertThat(Judge.spokeLately(
                        rule,
                        new Alert(
                                "x",
                                "fight",
                                "",
                                alerts.getFirst().subject(),
                                world.last().plusDays(7),
                                "",
                                List.of()),
                        alerts))
                .isTrue();
    }

    @Test
    void aNameThatASecondSnapshotAddsIsToldAndOneOfTheFirstIsNot() throws IOException {
        String old = "101,\"FIXTURE BANK\",-0- ,\"DPRK\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
        String added = "102,\"FIXTURE STAR\",\"vessel\",\"DPRK\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
        read("auto", "sdn_2023-03-01.csv", old);
        read("auto", "sdn_2023-04-01.csv", old + added);
        String rule = "alert listed new-listing ofac-sdn program=DPRK";

        assertThat(judge(rule, LocalDate.of(2023, 3, 1))).isEmpty();
        List<Alert> alerts = judge(rule, LocalDate.of(2023, 4, 1));
        assertThat(alerts).hasSize(1);
        assertThat(alerts.getFirst().text()).startsWith("FIXTURE STAR (vessel) is new");
        assertThat(judge(rule, LocalDate.of(2023, 4, 2))).isEmpty();
        assertThat(judge("alert listed new-listing ofac-sdn program=IRAN", LocalDate.of(2023, 4, 1)))
                .isEmpty();
    }

    @Test
    void aBondThatGrowsOutOfItsBandIsTold() throws IOException {
        read("gdelt", "20170101.export.CSV", bonds());

        List<Alert> alerts = judge("alert closer bond-change PRK RUS", LocalDate.of(2018, 12, 31));

        assertThat(alerts).hasSize(1);
        assertThat(alerts.getFirst().text())
                .startsWith("The bond of PRK RUS went from")
                .contains("on 2017-12-31 to");
        assertThat(judge("alert closer bond-change PRK USA", LocalDate.of(2018, 12, 31)))
                .isEmpty();
    }

    /** All pairs quarrel and meet at random; Russia and North Korea only quarrel until 2018, and then only meet. */
    private static String bonds() {
        Random random = new Random(5);
        StringBuilder rows = new StringBuilder();
        long id = 1;
        LocalDate turn = LocalDate.of(2018, 2, 1);
        for (LocalDate date = LocalDate.of(2017, 1, 1); date.getYear() < 2019; date = date.plusDays(1)) {
            String day = DateTimeFormatter.BASIC_ISO_DATE.format(date);
            for (int i = 0; i < 5; i++) {
                rows.append(SourceText.gdelt(id++, day, day, "CAN", "MEX", "04", "1.0"));
            }
            for (String other : OTHERS) {
                boolean ours = other.equals("RUS");
                for (String root : List.of("04", "06", "11", "17")) {
                    boolean warm = root.compareTo("10") < 0;
                    double rate = !ours ? .3 : warm == date.isAfter(turn) ? .9 : .02;
                    if (random.nextDouble() < rate) {
                        rows.append(SourceText.gdelt(id++, day, day, "PRK", other, root, "1.0"));
                    }
                }
            }
        }
        return rows.toString();
    }

    private void read(String format, String name, String text) throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("record"));
        Path file = Files.writeString(folder.resolve(name), text);
        for (SourceInput input : SourceFiles.open(file)) {
            new Ingest(record, KeepRule.ALL).file(input, format);
        }
    }

    private List<Alert> judge(String line, LocalDate day) throws IOException {
        WatchPlan plan =
                WatchPlan.read(Files.writeString(folder.resolve("watch.conf"), "follow gdelt\n" + line + "\n"));
        Map<String, String> unknown = new HashMap<>();
        List<Alert> alerts =
                new Judge(RecordFolder.open(folder.resolve("record")), plan).judge(day, List.of(), unknown);
        assertThat(unknown).isEmpty();
        return alerts;
    }
}
