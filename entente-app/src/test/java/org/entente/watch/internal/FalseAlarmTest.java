package org.entente.watch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
import org.entente.watch.BackTest;
import org.entente.watch.Rule;
import org.entente.watch.RuleKind;
import org.entente.watch.WatchPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worlds in which nothing changes, so that every alert is false. A few looks in the build; {@code -Dentente.quiet-pairs=8
 * -Dentente.quiet-looks=104} make it a measurement.
 */
class FalseAlarmTest {

    private static final String[] OTHERS = {
        "RUS", "USA", "CHN", "JPN", "KOR", "FRA", "DEU", "GBR", "IND", "BRA", "TUR", "IRN", "ISR", "EGY", "ITA"
    };
    private static final double YEAR = 365.25;
    private static final int PAIRS = Integer.getInteger("entente.quiet-pairs", 2);
    private static final int LOOKS = Integer.getInteger("entente.quiet-looks", 4);

    /** At the rate at which such a process speaks most often: one event in the rule's span. */
    @Test
    void firstEventsOfAnUnchangingRateAreAsOftenAsStated() {
        Rule rule = rule(RuleKind.FIRST_EVENT, Map.of("code", "19", "years", "1"));
        int years = 4;
        QuietWorld world = new QuietWorld((int) ((years + 1) * YEAR) + 10);
        Random random = new Random(11);
        for (String other : OTHERS) {
            world.pair("PRK", other, "19", 1 / YEAR, Double.POSITIVE_INFINITY, random);
        }
        List<Alert> alerts = new ArrayList<>();
        LocalDate first = QuietWorld.FIRST.plusDays(370);
        for (LocalDate day = first; !day.isAfter(world.last()); day = day.plusDays(1)) {
            add(rule, new EventRules(world.on(day), day).firstEvent(rule), alerts);
        }
        double aYear = alerts.size() / (double) (years * OTHERS.length);
        assertThat(rule.falseAlarmsAYear()).isBetween(0.367, 0.368);
        assertThat(aYear).isBetween(0.5 * rule.falseAlarmsAYear(), 1.4 * rule.falseAlarmsAYear());
    }

    /** Poisson counts, and counts whose weekly rate scatters by half of itself. */
    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, 4})
    void changePointsOfAnUnchangingRateAreNotMoreThanStated(double shape) {
        Rule rule = rule(RuleKind.CHANGE_POINT, Map.of("class", "material-conflict", "weeks", "104", "recent", "8"));
        QuietWorld world = new QuietWorld((104 + LOOKS) * 7);
        Random random = new Random(3);
        for (int i = 0; i < PAIRS; i++) {
            world.pair("PRK", OTHERS[i], "19", 1, shape, random);
        }
        List<Alert> alerts = new ArrayList<>();
        for (LocalDate day = QuietWorld.FIRST.plusDays(105 * 7 - 1);
                !day.isAfter(world.last());
                day = day.plusDays(7)) {
            assertThat(rule.kind().isDue(day)).isTrue();
            add(rule, new EventRules(world.on(day), day).changePoint(rule), alerts);
        }
        double years = PAIRS * LOOKS * 7 / YEAR;
        System.out.printf(
                "change-point, shape %s: %d false alarms in %.1f years of pairs%n", shape, alerts.size(), years);
        assertThat((double) alerts.size()).isLessThanOrEqualTo(most(rule.falseAlarmsAYear() * years));
    }

    /** Each bond takes a third of a second, so this is a measurement only. */
    @Test
    @EnabledIfSystemProperty(named = "entente.quiet-looks", matches = "\\d+")
    void bondsThatStayAreNotSaidToHaveChangedMoreOftenThanStated(@TempDir Path folder) throws IOException {
        LocalDate last =
                LocalDate.of(2017, Month.DECEMBER, 1).plusMonths(LOOKS + 1L).minusDays(1);
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("record"));
        readQuietBonds(record, folder, last);
        StringBuilder plan = new StringBuilder("follow gdelt\n");
        for (int i = 0; i < PAIRS; i++) {
            plan.append("alert bond-" + i + " bond-change PRK " + OTHERS[i] + "\n");
        }
        Path file = Files.writeString(folder.resolve("watch.conf"), plan);
        LocalDate first = LocalDate.of(2018, Month.JANUARY, 1);

        List<BackTest.Result> results = BackTest.run(record, WatchPlan.read(file), first, last);

        double years = results.stream().mapToDouble(BackTest.Result::years).sum();
        long alerts = results.stream().mapToLong(r -> r.alerts().size()).sum();
        System.out.printf("bond-change: %d false alarms in %.1f years of pairs%n", alerts, years);
        assertThat(results).allSatisfy(r -> assertThat(r.unknown()).isZero());
        assertThat(results).allSatisfy(r -> assertThat(r.judged()).isPositive());
        assertThat((double) alerts)
                .isLessThanOrEqualTo(most(results.getFirst().rule().falseAlarmsAYear() * years));
    }

    private static void readQuietBonds(RecordFolder record, Path folder, LocalDate last) throws IOException {
        Random random = new Random(5);
        StringBuilder rows = new StringBuilder();
        long id = 1;
        for (LocalDate date = LocalDate.of(2016, 1, 1); !date.isAfter(last); date = date.plusDays(1)) {
            String day = DateTimeFormatter.BASIC_ISO_DATE.format(date);
            for (int i = 0; i < 5; i++) {
                rows.append(SourceText.gdelt(id++, day, day, "CAN", "MEX", "04", "1.0"));
            }
            for (int i = 0; i < Math.max(4, PAIRS); i++) {
                for (String root : List.of("04", "06", "11", "17")) {
                    if (random.nextDouble() < 0.3) {
                        rows.append(SourceText.gdelt(id++, day, day, "PRK", OTHERS[i], root, "1.0"));
                    }
                }
            }
        }
        Path file = folder.resolve("quiet.export.CSV");
        Files.writeString(file, rows, StandardCharsets.UTF_8);
        for (SourceInput input : SourceFiles.open(file)) {
            new Ingest(record, KeepRule.ALL).file(input, "gdelt");
        }
    }

    private static Rule rule(RuleKind kind, Map<String, String> settings) {
        return new Rule("quiet", kind, List.of("PRK", "*"), settings, 1);
    }

    private static void add(Rule rule, Verdict verdict, List<Alert> alerts) {
        assertThat(verdict.unknown()).isEmpty();
        for (Alert alert : verdict.alerts()) {
            if (!Judge.spokeLately(rule, alert, alerts)) {
                alerts.add(alert);
            }
        }
    }

    /** What a Poisson count of this mean exceeds in less than one of a hundred cases, nearly. */
    private static double most(double mean) {
        return mean + 2.33 * Math.sqrt(mean);
    }
}
