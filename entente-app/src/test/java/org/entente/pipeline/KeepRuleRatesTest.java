package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.pipeline.RecordFixture.PAIR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.delivery.KeepRule;
import org.entente.event.QuadClass;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of the record still counts as exposure. */
class KeepRuleRatesTest {

    private static final LocalDate LATER = LocalDate.of(2021, 12, 31);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"international", "RUS,PRK", "Russia, North Korea"})
    void ratesOfAPairAreTheSameUnderAnyRuleThatKeepsIt(String rule) throws IOException {
        assertThat(rates(record("kept", rule)))
                .isEqualTo(rates(record("all", "all")))
                .hasSizeGreaterThan(5);
    }

    @Test
    void theRuleLeavesRowsOut() throws IOException {
        long all = record("all", "all").listDeliveries().getFirst().summary().kept();
        long some =
                record("some", "RUS,PRK").listDeliveries().getFirst().summary().kept();
        assertThat(some * 5).as("two rows in five are between the two").isEqualTo(all * 2);
    }

    @Test
    void theRateIsOverAllRowsOfTheFile() throws IOException {
        try (RecordSnapshot view = record("value", "RUS,PRK").open(SnapshotOptions.asOf(LATER))) {
            Series series = new SeriesCalculator(view)
                    .compute(new Variable.EventRate("gdelt-2", QuadClass.VERBAL_CONFLICT), PAIR, Frequency.YEAR);
            int i = series.findIndex(Period.parse("2020")).orElseThrow();
            assertThat(series.count(i)).as("one in each of four months").isEqualTo(4);
            assertThat(series.exposure(i)).isEqualTo(120);
            assertThat(series.value(i)).isCloseTo(10_000.0 * 4 / 120, within(1e-9));
        }
    }

    private RecordFolder record(String name, String rule) throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve(name));
        RecordFixture.add(record, folder, "gdelt", "2020.export.CSV", SourceText.gdeltYear(2020), KeepRule.parse(rule));
        return record;
    }

    private static List<String> rates(RecordFolder record) {
        List<String> all = new ArrayList<>();
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LATER))) {
            SeriesCalculator calculator = new SeriesCalculator(view);
            for (Variable variable : VariableCatalog.of(view, PAIR).variables()) {
                all.addAll(RecordFixture.bits(calculator.compute(variable, PAIR)));
            }
        }
        return all;
    }
}
