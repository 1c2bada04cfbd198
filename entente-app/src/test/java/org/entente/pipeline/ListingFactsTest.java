package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.RecordFixture.NORTH_KOREA;
import static org.entente.pipeline.RecordFixture.RUSSIA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.State;
import org.entente.delivery.KeepRule;
import org.entente.evidence.EvidenceKey;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.VariableCatalog;
import org.entente.source.file.SourceFiles;
import org.entente.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known of two snapshots of the list of Specially Designated Nationals; skipped where they are not at hand. */
class ListingFactsTest {

    private static final Period FIRST = Period.parse("2021-06");
    private static final Period SECOND = Period.parse("2022-03");

    @TempDir
    private Path folder;

    private static Series series(RecordSnapshot view, String name, State state) {
        SeriesUnit unit = SeriesUnit.of(state.id());
        return new SeriesCalculator(view).compute(VariableCatalog.of(view, unit).get(name), unit);
    }

    private static double value(Series series, Period period) {
        return series.value(series.findIndex(period).orElseThrow());
    }

    @Test
    void namesUnderProgramsAboutRussiaAndNorthKoreaAreCountedAtEachSnapshot() throws IOException {
        List<Path> files = List.of(
                RecordFixture.realFile("sanctions/ofac/sdn_2021-06-03.csv"),
                RecordFixture.realFile("sanctions/ofac/sdn_2022-03-01.csv"));
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("record"));
        for (Path file : files) {
            new Ingest(record, KeepRule.ALL).file(SourceFiles.open(file).getFirst(), "auto");
        }
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LocalDate.of(2023, 1, 1)))) {
            Series russia = series(view, "listings.in-force", RUSSIA);
            assertThat(value(russia, FIRST)).isEqualTo(454);
            assertThat(value(series(view, "listings.in-force", NORTH_KOREA), FIRST))
                    .isEqualTo(414);
            assertThat(value(russia, Period.parse("2021-07")))
                    .as("between snapshots the list is unknown")
                    .isNaN();
            Series added = series(view, "listings.added", RUSSIA);
            Series removed = series(view, "listings.removed", RUSSIA);
            assertThat(value(added, FIRST))
                    .as("what the first snapshot holds is no change")
                    .isNaN();
            assertThat(value(russia, SECOND))
                    .isEqualTo(value(russia, FIRST) + value(added, SECOND) - value(removed, SECOND));
            EvidenceKey key = new EvidenceKey(russia.variable(), russia.unit(), FIRST);
            assertThat(view.find(key, 3).total()).isEqualTo(454);
        }
    }
}
