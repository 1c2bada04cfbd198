package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.RecordFixture.NORTH_KOREA;
import static org.entente.pipeline.RecordFixture.RUSSIA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.delivery.Delivery;
import org.entente.delivery.KeepRule;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.listing.ListingSpell;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.VariableCatalog;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of several days or of several entries a row become in the record. */
class SourceHistoryTest {

    private static final LocalDate LATER = LocalDate.of(2025, 12, 31);
    private static final String AIR = row(36, "FIXTURE AIR", "CUBA");
    private static final String BANK = row(4012, "FIXTURE BANK", "DPRK3");
    private static final String STAR = row(4014, "FIXTURE STAR", "RUSSIA-EO14024");

    @TempDir
    private Path folder;

    private static String row(int number, String name, String program) {
        return number + ",\"" + name + "\",-0- ,\"" + program + "\"" + ",-0- ".repeat(8) + "\n";
    }

    private void addList(RecordFolder record, String day, String text) throws IOException {
        RecordFixture.add(record, folder, "auto", "sdn_" + day + ".csv", text, KeepRule.ALL);
    }

    private static List<String> spells(RecordFolder record, LocalDate asOf) {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(asOf))) {
            List<String> lines = new ArrayList<>();
            for (ListingSpell spell : view.listListings("ofac-sdn")) {
                lines.add(spell.entity() + " " + spell.listedFrom() + " " + spell.lastSeen() + " " + spell.goneBy());
            }
            return lines;
        }
    }

    @Test
    void snapshotsOfAListBecomeIntervalsInWhateverOrderTheyComeAndWhicheverIsDropped() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("one"));
        addList(record, "2022-01-01", BANK + STAR);
        addList(record, "2021-01-01", AIR + BANK);
        addList(record, "2023-01-01", AIR + BANK + STAR);
        RecordFolder other = RecordFolder.openOrCreate(folder.resolve("other"));
        addList(other, "2023-01-01", AIR + BANK + STAR);
        addList(other, "2021-01-01", AIR + BANK);
        addList(other, "2022-01-01", BANK + STAR);

        assertThat(spells(record, LATER))
                .containsExactly(
                        "36 null 2021-01-01 2022-01-01",
                        "36 2022-01-02 2023-01-01 null",
                        "4012 null 2023-01-01 null",
                        "4014 2021-01-02 2023-01-01 null")
                .isEqualTo(spells(other, LATER));
        assertThat(spells(record, LocalDate.of(2021, 12, 31)))
                .as("what was known before the second snapshot")
                .containsExactly("36 null 2021-01-01 null", "4012 null 2021-01-01 null");

        Delivery middle = record.listDeliveries().stream()
                .filter(d -> d.info().file().contains("2022-01-01"))
                .findFirst()
                .orElseThrow();
        record.drop(middle.id());
        assertThat(spells(record, LATER))
                .containsExactly(
                        "36 null 2023-01-01 null", "4012 null 2023-01-01 null", "4014 2021-01-02 2023-01-01 null");
    }

    @Test
    void aListThatDidNotChangeIsStillASnapshotOfItsOwnDay() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("same"));
        addList(record, "2021-01-01", AIR + BANK);
        addList(record, "2021-02-01", AIR + BANK);
        assertThat(spells(record, LATER)).containsExactly("36 null 2021-02-01 null", "4012 null 2021-02-01 null");
    }

    @Test
    void aStateThatSupportsASideTakesPartInTheConflict() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("acd"));
        String text =
                "conflict_id,year,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,intensity_level,type_of_conflict,start_date2,"
                        + "ep_end,ep_end_date\n90001,2014,369,,,365,2,II,2014-05-02,1,2014-09-15\n";
        RecordFixture.add(record, folder, "auto", "acd.csv", text, KeepRule.ALL);
        StateId ukraine = StateSystem.standard().getState("UKR").id();
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LATER))) {
            assertThat(view.listEntries(Conflict.class, SeriesUnit.of(Dyad.of(RUSSIA.id(), ukraine))))
                    .hasSize(1);
            assertThat(view.listEntries(Conflict.class, SeriesUnit.of(RUSSIA.id())))
                    .hasSize(1);
            assertThat(view.listEntries(Conflict.class, SeriesUnit.of(Dyad.of(NORTH_KOREA.id(), ukraine))))
                    .isEmpty();
        }
    }

    /** Published counts; see the dataset. */
    @Test
    void theKnownCountsOfCooperationOfRussiaTowardNorthKoreaComeOutAsASeries() throws IOException {
        Path file = RecordFixture.realFile("events/icews-dyad-year/icews_dyad_year_2002_2011.csv.gz");
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("counts"));
        SourceInput input = SourceFiles.open(file).getFirst();
        FileResult result = new Ingest(record, KeepRule.ALL).file(input, "auto");
        assertThat(result.summary().rows()).isEqualTo(229_520);
        assertThat(result.summary().accepted()).isEqualTo(229_520);
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LATER))) {
            assertThat(view.countEntries(Family.SERIES)).isEqualTo(4 * 229_520L);
            SeriesUnit unit = SeriesUnit.of(new DirectedDyad(RUSSIA.id(), NORTH_KOREA.id()));
            Series series = new SeriesCalculator(view)
                    .compute(VariableCatalog.of(view, unit).get("event-counts.verbal-cooperation"), unit);
            assertThat(List.of("2002", "2003", "2008", "2011"))
                    .extracting(year ->
                            series.value(series.findIndex(Period.parse(year)).orElseThrow()))
                    .containsExactly(2_002.0, 1_274.0, 279.0, 1_264.0);
        }
    }
}
