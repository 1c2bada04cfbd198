package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.pipeline.RecordFixture.NORTH_KOREA;
import static org.entente.pipeline.RecordFixture.PAIR;
import static org.entente.pipeline.RecordFixture.RUSSIA;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.actor.DirectedDyad;
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
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.time.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Facts that are known of the yearly datasets, out of the record; skipped where the data are not at hand. Of the large file of
 * trade the rows about North Korea are read.
 *
 * <p>Promises: Leeds and others (2002). Arms: SIPRI. Trade: Barbieri and others (2009). Capabilities: Singer and others (1972).
 */
class YearlyFactsTest {

    private static final LocalDate LATER = LocalDate.of(2024, 12, 31);
    private static final SeriesUnit TO_NORTH_KOREA = directed(RUSSIA, NORTH_KOREA);

    @TempDir
    private static Path folder;

    private static RecordFolder record;
    private static RecordSnapshot view;

    @BeforeAll
    static void read() throws IOException {
        List<Path> files = List.of(
                RecordFixture.realFile("cow/atop_directed_dyad_year_to_2010.csv.gz"),
                RecordFixture.realFile("arms/sipri-exports-processed.csv"),
                RecordFixture.realFile("cow/cow_nmc.csv"),
                RecordFixture.realFile("cow/cow_mid_dirdisps.csv"),
                RecordFixture.realFile("cow/cow_contdir.csv"),
                rowsAboutNorthKorea(RecordFixture.realFile("cow/cow_trade_ddy.csv.gz")));
        record = RecordFolder.openOrCreate(folder.resolve("record"));
        for (Path file : files) {
            for (SourceInput input : SourceFiles.open(file)) {
                new Ingest(record, KeepRule.ALL).file(input, "auto");
            }
        }
        view = record.open(SnapshotOptions.asOf(LATER));
    }

    @AfterAll
    static void close() {
        if (view != null) {
            view.close();
        }
    }

    private static Path rowsAboutNorthKorea(Path trade) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(trade)), StandardCharsets.UTF_8))) {
            List<String> kept = lines.lines()
                    .filter(l -> l.startsWith("\"ccode1\"") || l.startsWith("731,") || l.split(",", 3)[1].equals("731"))
                    .toList();
            return Files.write(folder.resolve("trade.csv"), kept);
        }
    }

    private static SeriesUnit directed(State source, State target) {
        return SeriesUnit.of(new DirectedDyad(source.id(), target.id()));
    }

    private static Series series(RecordSnapshot from, String name, SeriesUnit unit) {
        return new SeriesCalculator(from).compute(VariableCatalog.of(from, unit).get(name), unit);
    }

    private static double value(String name, SeriesUnit unit, String year) {
        Series series = series(view, name, unit);
        return series.value(series.findIndex(Period.parse(year)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "1990, 1, 1, 0",
        "1996, 1, 1, 0",
        "1997, 0, 0, 0",
        "1999, 0, 0, 0",
        "2000, 0, 0, 1",
        "2007, 0, 0, 1",
        "2008, 0, 1, 1",
        "2010, 0, 1, 1"
    })
    void whatRussiaAndNorthKoreaPromisedEachOther(
            String year, double defense, double nonaggression, double consultation) {
        assertThat(value("pledges.defense@atop", PAIR, year)).isEqualTo(defense);
        assertThat(value("pledges.nonaggression@atop", PAIR, year)).isEqualTo(nonaggression);
        assertThat(value("pledges.consultation@atop", PAIR, year)).isEqualTo(consultation);
    }

    @Test
    void afterTheEndOfTheDataAPromiseIsUnknownAndNotNone() {
        Series series = series(view, "pledges.consultation@atop", PAIR);
        assertThat(series.findIndex(Period.parse("2011"))).isEmpty();
        assertThat(series.coverage())
                .singleElement()
                .satisfies(c -> assertThat(c.to()).isEqualTo("2010-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"1992, 126", "2010, 1", "2011, 0", "2021, 0"})
    void armsThatRussiaGaveNorthKorea(String year, double tiv) {
        assertThat(value("arms.tiv", TO_NORTH_KOREA, year)).isEqualTo(tiv);
    }

    @ParameterizedTest
    @CsvSource({"2003, 122", "2011, 105"})
    void whatNorthKoreaImportsFromRussia(String year, double millionUsd) {
        assertThat(value("trade.value", TO_NORTH_KOREA, year)).isEqualTo(millionUsd);
        assertThat(value("trade.imports", directed(NORTH_KOREA, RUSSIA), year)).isEqualTo(millionUsd);
    }

    @ParameterizedTest
    @CsvSource({"RUS, .0382", "PRK, .0141"})
    void capabilitiesOf2022(String state, double cinc) {
        State named = RUSSIA.iso3().equals(state) ? RUSSIA : NORTH_KOREA;
        assertThat(value("capability.cinc", SeriesUnit.of(named.id()), "2022")).isCloseTo(cinc, within(.00005));
        assertThat(value("capability.milex", SeriesUnit.of(NORTH_KOREA.id()), "2022"))
                .isNaN();
    }

    @Test
    void theyTouchByLandAndDependenceIsAShareOfTheWhole() {
        assertThat(value("contiguity.type", PAIR, "2000")).isEqualTo(1);
        SeriesUnit dependence = directed(NORTH_KOREA, RUSSIA);
        double share = value("trade.dependence", dependence, "2003");
        double whole = value("trade.value", SeriesUnit.of(NORTH_KOREA.id()), "2003");
        assertThat(share).isCloseTo((122 + 3) / whole, within(1e-12)).isBetween(.01, .5);
    }

    @Test
    void everyValueOpensToItsRows() {
        for (String name : List.of("arms.tiv", "trade.value", "pledges.consultation@atop", "contiguity.type")) {
            Series series = series(view, name, TO_NORTH_KOREA);
            Period period = Period.parse("2005");
            EvidenceKey key = new EvidenceKey(series.variable(), TO_NORTH_KOREA, period);
            assertThat(view.find(key, 5).total()).as(name).isPositive();
        }
    }

    @Test
    void theRunningYearIsUnknownAndNotEmpty() {
        try (RecordSnapshot then = record.open(SnapshotOptions.asOf(LocalDate.of(2005, 6, 30)))) {
            Series promises = series(then, "pledges.consultation@atop", PAIR);
            assertThat(promises.period(promises.size() - 1).label()).isEqualTo("2004");
            assertThat(promises.value(promises.size() - 1)).isEqualTo(1);
            Series arms = series(then, "arms.tiv", TO_NORTH_KOREA);
            assertThat(arms.period(arms.size() - 1).label()).isEqualTo("2004");
        }
        try (RecordSnapshot then = record.open(SnapshotOptions.asOf(LocalDate.of(2005, 2, 1)))) {
            Series arms = series(then, "arms.tiv", TO_NORTH_KOREA);
            assertThat(arms.period(arms.size() - 1).label())
                    .as("SIPRI publishes a year in the March after it")
                    .isEqualTo("2003");
        }
    }
}
