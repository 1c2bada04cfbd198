package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.pipeline.RecordFixture.PAIR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.StateSystem;
import org.entente.delivery.KeepRule;
import org.entente.entry.Pledge;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Facts that are known of the public data, out of the record; skipped where the data are not at hand.
 *
 * <p>Votes: Voeten, Strezhnev and Bailey (2009). Alliances: Gibler (2009).
 */
class KnownFactsTest {

    private static final LocalDate LATER = LocalDate.of(2024, 12, 31);

    @TempDir
    private static Path folder;

    private static RecordFolder record;

    @BeforeAll
    static void read() throws IOException {
        List<Path> files = List.of(
                RecordFixture.realFile("votes/un_roll_calls.csv"),
                RecordFixture.realFile("votes/un_votes.csv.gz"),
                RecordFixture.realFile("cow/alliance_v4.1_by_member.csv"));
        record = RecordFolder.openOrCreate(folder.resolve("record"));
        for (Path file : files) {
            for (SourceInput input : SourceFiles.open(file)) {
                new Ingest(record, KeepRule.ALL).file(input, "auto");
            }
        }
    }

    /**
     * The shares are those of calendar years: {@link Frequency#YEAR} gives all seven to three decimals, sessions do not
     * (2000: session 54 has .623, session 55 .709; 2012: .638 and .600).
     */
    @ParameterizedTest
    @CsvSource({"1991, .537", "1994, .322", "2000, .719", "2003, .685", "2007, .778", "2012, .624", "2019, .779"})
    void russiaAndNorthKoreaVoteAlikeAsOftenAsIsKnown(String year, double share) {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LATER))) {
            Series series = identical(view, Frequency.YEAR);
            int i = series.findIndex(Period.parse(year)).orElseThrow();
            assertThat(series.value(i)).isCloseTo(share, within(.0005));
        }
    }

    @Test
    void theySharedSeventyEightRollCallsInTheSeventyFourthSession() {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LATER))) {
            Series agreement =
                    new SeriesCalculator(view).compute(new Variable.VoteAgreement("un-votes"), PAIR, Frequency.SESSION);
            assertThat(value(agreement, "S74"))
                    .as("(1 + S) / 2 with S = .717949 of absolute distances (Signorino and Ritter 1999)")
                    .isCloseTo((1 + .717949) / 2, within(1e-6));
            Series series = identical(view, Frequency.SESSION);
            assertThat(series.exposure(series.findIndex(Period.parse("S74")).orElseThrow()))
                    .isEqualTo(78);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "264, RUS, PRK, 1961-07-06, 1995-09-07, Type I: Defense Pact",
        "397, RUS, PRK, 2000-02-09, , Type III: Entente",
        "265, CHN, PRK, 1961-07-11, , Type I: Defense Pact"
    })
    void theRecordHoldsTheAlliancesOfNorthKorea(
            String treaty, String first, String second, LocalDate from, LocalDate to, String type) {
        StateSystem states = StateSystem.standard();
        Dyad dyad = Dyad.of(states.getState(first).id(), states.getState(second).id());
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LATER))) {
            List<Pledge> rows = view.listEntries(Pledge.class, SeriesUnit.of(dyad)).stream()
                    .filter(p -> p.treaty().equals(treaty))
                    .toList();
            assertThat(rows).hasSize(2).allSatisfy(p -> {
                assertThat(p.title()).isEqualTo(type);
                assertThat(p.inForce().from()).isEqualTo(from);
                assertThat(p.inForce().to()).isEqualTo(to);
            });
        }
    }

    @Test
    void noPledgeWasInForceBetweenTheTwoTreatiesOfRussiaAndNorthKorea() {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LATER))) {
            Series series = new SeriesCalculator(view).compute(new Variable.PledgesInForce("cow-alliance"), PAIR);
            assertThat(value(series, "1994")).isEqualTo(1);
            assertThat(value(series, "1997")).isEqualTo(0);
            assertThat(value(series, "2000")).isEqualTo(1);
        }
    }

    private static double value(Series series, String period) {
        return series.value(series.findIndex(Period.parse(period)).orElseThrow());
    }

    private static Series identical(RecordSnapshot view, Frequency frequency) {
        return new SeriesCalculator(view).compute(new Variable.IdenticalVotes("un-votes"), PAIR, frequency);
    }
}
