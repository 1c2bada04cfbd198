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
import java.util.SplittableRandom;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.SourceText;
import org.entente.record.RecordFolder;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.watch.Alert;
import org.entente.watch.WatchPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs that are busy for a month and quiet for some; Russia and North Korea are quiet until the last week. */
class ForecastRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2020, 9, 27);
    private static final int DAYS = 278;
    private static final int MONTH = 30;
    private static final List<String> STATES = List.of("RUS", "PRK", "USA", "CHN", "JPN", "FRA", "DEU", "GBR");

    @TempDir
    private static Path folder = Path.of(".");

    private static RecordFolder record;
    private final Map<String, String> unknown = new HashMap<>();

    @BeforeAll
    static void fillRecord() throws IOException {
        record = RecordFolder.openOrCreate(folder.resolve("record"));
        Path file = Files.writeString(folder.resolve("20200101.export.CSV"), events());
        for (SourceInput input : SourceFiles.open(file)) {
            new Ingest(record, KeepRule.ALL).file(input, "gdelt");
        }
    }

    private static String events() {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder();
        long id = 1;
        for (int a = 0; a < STATES.size(); a++) {
            for (int b = 0; b < STATES.size(); b++) {
                boolean busy = false;
                for (int day = 0; a != b && day < DAYS; day++) {
                    busy = day % MONTH == 0 ? random.nextInt(3) == 0 : busy;
                    LocalDate date = FIRST.plusDays(day);
                    boolean ours = a == 0 && b == 1;
                    double rate = (ours ? date.isAfter(SUNDAY.minusDays(7)) : busy) ? .9 : .01;
                    if (random.nextDouble() < rate) {
                        String on = date.format(DateTimeFormatter.BASIC_ISO_DATE);
                        text.append(SourceText.gdelt(id++, on, on, STATES.get(a), STATES.get(b), "04", "1.0"));
                    }
                }
            }
        }
        return text.toString();
    }

    private List<Alert> judge(String line, LocalDate day, List<Alert> before) throws IOException {
        WatchPlan plan =
                WatchPlan.read(Files.writeString(folder.resolve("watch.conf"), "follow gdelt\n" + line + "\n"));
        return new Judge(record, plan).judge(day, before, unknown);
    }

    private static String rule(String kind) {
        return "alert more forecast RUS PRK kind=" + kind + " percent=60 days=7";
    }

    @Test
    void aChanceThatCrossesTheThresholdIsToldOnceWithItsTrackOfCommands() throws IOException {
        List<Alert> alerts = judge(rule("verbal-cooperation"), SUNDAY, List.of());

        assertThat(unknown).isEmpty();
        assertThat(alerts).hasSize(1);
        assertThat(alerts.getFirst().text())
                .contains("between Russia and North Korea from 2020-09-28 to 2020-10-04")
                .contains("a week before")
                .contains("not a fact");
        assertThat(alerts.getFirst().evidence())
                .contains("entente forecast RUS PRK --horizon 7d --as-of 2020-09-27")
                .hasSize(2);
        assertThat(judge(rule("verbal-cooperation"), SUNDAY, List.of())).isEqualTo(alerts);
        assertThat(judge(rule("verbal-cooperation"), SUNDAY.plusDays(7), alerts))
                .isEmpty();
    }

    @Test
    void aQuietWeekIsNoAlert() throws IOException {
        assertThat(judge(rule("verbal-cooperation"), SUNDAY.minusDays(7), List.of()))
                .isEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void aKindThatIsNotForecastBetterThanItsBaseRateIsNotJudged() throws IOException {
        assertThat(judge(rule("force"), SUNDAY, List.of())).isEmpty();
        assertThat(unknown).containsOnlyKeys("more");
        assertThat(unknown.get("more")).contains("base rate");
    }

    @Test
    void withTooFewDaysOfEventsNothingIsJudged() throws IOException {
        assertThat(judge(rule("verbal-cooperation"), LocalDate.of(2020, 5, 31), List.of()))
                .isEmpty();
        assertThat(unknown.get("more")).contains("180 are needed");
    }
}
