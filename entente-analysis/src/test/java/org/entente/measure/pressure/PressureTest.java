package org.entente.measure.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measure.TestWorld.provenance;
import static org.entente.measure.TestWorld.state;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Group;
import org.entente.actor.Membership;
import org.entente.actor.Span;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.entry.Listing;
import org.entente.entry.RollCall;
import org.entente.entry.SanctionMeasure;
import org.entente.entry.Vote;
import org.entente.event.EventArray;
import org.entente.measure.EntryUse;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.TestWorld;
import org.entente.provenance.Coverage;
import org.entente.sanction.Instrument;
import org.entente.series.DatasetCoverage;
import org.entente.series.Exposure;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PressureTest {

    private static final Party KOREA = new Party.OfState(StateSystem.standard().getState("PRK"));
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2012, 1, 1);

    private final TestWorld world = new TestWorld();

    @Test
    void anEmbargoByTheWholeWorldIsOne() {
        measure("UNSC", "PRK", Instrument.ARMS, null);

        Measured pressure = read();
        assertThat(pressure.value()).isCloseTo(1, within(1e-12));
        assertThat(pressure.parts()).extracting(Measured::name).containsExactly("UNSC");
        assertThat(pressure.parts().getFirst().description()).contains("since 2010-01-01");
        assertThat(pressure.parts().getFirst().parts().getFirst().rows()).hasSize(1);
    }

    @Test
    void sendersAreWeighedByTheirShareOfPowerWithoutTheTarget() {
        capability("USA", .3);
        capability("CHN", .5);
        capability("PRK", .2);
        measure("USA", "PRK", Instrument.ARMS, null);

        Measured pressure = read();
        assertThat(pressure.value()).isCloseTo(.3 / .8, within(1e-12));
        assertThat(pressure.low()).isLessThan(pressure.value());
    }

    @Test
    void whatHasEndedFadesByHalfAYear() {
        LocalDate end = DAY.minusDays(365);
        measure("UNSC", "PRK", Instrument.ARMS, end);

        double half = Math.pow(2, -365 / 365.25);
        assertThat(read().value()).isCloseTo(Math.log1p(half) / Math.log(2), within(1e-12));
    }

    @Test
    void theSecondMeasureAddsLessThanTheFirst() {
        measure("UNSC", "PRK", Instrument.ARMS, null);
        measure("UNSC", "PRK", Instrument.ARMS, null);

        assertThat(read().value()).isCloseTo(Math.log(3) / Math.log(2), within(1e-12));
    }

    @Test
    void reliefAndMeasuresAgainstOthersAreNoPressure() {
        measure("UNSC", "PRK", Instrument.RELIEF, null);
        measure("UNSC", "IRN", Instrument.ARMS, null);

        assertThat(read().value()).isZero();
    }

    @Test
    void aMissingSourceLowersCoverageAndNotTheScore() {
        measure("UNSC", "PRK", Instrument.ARMS, null);
        double alone = read().coverage();
        world.cover(TestWorld.VOTES, Family.ROLL_CALLS, 2000, 2020);

        assertThat(read().coverage()).isGreaterThan(alone);
        assertThat(read().value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aGroupSendsAsOneAndIsPressedAsOne() {
        capability("USA", .4);
        capability("GBR", .1);
        capability("RUS", .5);
        measure("USA", "RUS", Instrument.ARMS, null);
        measure("RUS", "GBR", Instrument.ARMS, null);
        Group allies = new Group(
                "ALLIES",
                "Allies",
                List.of(
                        new Membership(state("USA"), new Span(START, null)),
                        new Membership(state("GBR"), new Span(START, null))));

        Measured pressure = new PressureReader(world).measure(new Party.OfGroup(allies), DAY);
        assertThat(pressure.parts()).extracting(Measured::name).containsExactly("RUS");
        assertThat(pressure.value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aVoteForAResolutionThatNamesTheTargetAndThatItOpposesIsAdverse() {
        world.cover(TestWorld.VOTES, Family.ROLL_CALLS, 2000, 2020);
        rollCall(1, "Human rights in the Democratic People's Republic of Korea");
        rollCall(2, "Nuclear disarmament");
        for (int rollCall = 1; rollCall <= 2; rollCall++) {
            vote(rollCall, "PRK", Choice.NO);
            vote(rollCall, "JPN", Choice.YES);
            vote(rollCall, "RUS", Choice.ABSTAIN);
        }
        List<PressureAct> acts = new PressureReader(world).acts(KOREA, DAY);
        assertThat(acts).hasSize(1);
        assertThat(acts.getFirst().sender()).isEqualTo("JPN");
        assertThat(acts.getFirst().instrument()).isEqualTo(PressureInstrument.ADVERSE_VOTES);
    }

    @Test
    void codedConflictCountsAsARateAndCooperationNotAtAll() {
        world.cover(TestWorld.EVENTS, Family.EVENTS, 2011, 2011);
        LocalDate month = LocalDate.of(2011, 12, 31);
        world.exposure = new Exposure(new int[] {Math.toIntExact(month.toEpochDay())}, new long[] {20_000});
        int ordinal = 2011 * 12 + 11;
        world.events.add(ordinal, EventArray.pack("USA"), EventArray.pack("PRK"), 4, 24, -2400);
        world.events.add(ordinal, EventArray.pack("USA"), EventArray.pack("PRK"), 1, 99, 990);
        world.events.add(ordinal, EventArray.pack("PRK"), EventArray.pack("USA"), 4, 7, -700);

        List<PressureAct> acts = new PressureReader(world).acts(KOREA, DAY);
        assertThat(acts).hasSize(1);
        assertThat(acts.getFirst().amount()).isCloseTo(1, within(1e-12));
    }

    @Test
    void listedNamesCountForTheStateOfTheirProgram() {
        listing("DPRK4");
        listing("SDGT");
        listing("RUSSIA-EO14024");

        List<PressureAct> acts = new PressureReader(world).acts(KOREA, DAY);
        assertThat(acts).hasSize(1);
        assertThat(acts.getFirst().sender()).isEqualTo("USA");
    }

    @Test
    void aNameInSeveralSnapshotsCountsOnceUntilOneLacksIt() {
        for (int year : new int[] {2012, 2013, 2014}) {
            world.coverage.add(new DatasetCoverage(
                    "ofac-sdn",
                    Family.LISTINGS,
                    new Coverage("all names", LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 1), true)));
        }
        snapshot("1", 2012);
        snapshot("1", 2013);
        snapshot("2", 2012);
        snapshot("2", 2013);
        snapshot("2", 2014);

        List<PressureAct> acts = new PressureReader(world).acts(KOREA, LocalDate.of(2015, 1, 1));
        assertThat(acts).hasSize(2);
        assertThat(acts).extracting(PressureAct::to).containsExactlyInAnyOrder(LocalDate.of(2014, 6, 1), null);
        assertThat(acts).allSatisfy(act -> assertThat(act.from()).isEqualTo(LocalDate.of(2012, 6, 1)));
    }

    private void snapshot(String number, int year) {
        LocalDate day = LocalDate.of(year, 6, 1);
        world.entries.add(new Listing(
                provenance("ofac-sdn", number + "@" + day),
                null,
                day,
                "ofac-sdn",
                "NAME " + number,
                "entity",
                Set.of("DPRK4"),
                new DateSpan(day, day),
                year == 2012));
    }

    /** Whatever pressure is made of has no other use, so a bond that asks for the use of its entries shares none. */
    @Test
    void everyRowOfPressureHasTheUsePressure() {
        world.cover(TestWorld.VOTES, Family.ROLL_CALLS, 2000, 2020);
        for (Instrument instrument : EnumSet.complementOf(EnumSet.of(Instrument.RELIEF))) {
            measure("JPN", "PRK", instrument, null);
        }
        listing("DPRK4");
        rollCall(1, "Human rights in the Democratic People's Republic of Korea");
        vote(1, "PRK", Choice.NO);
        vote(1, "JPN", Choice.YES);
        Dyad pair = Dyad.of(state("JPN"), state("PRK"));

        List<PressureAct> acts = new PressureReader(world).acts(KOREA, DAY);
        assertThat(acts).hasSize(9);
        assertThat(acts).allSatisfy(act -> {
            assertThat(act.row()).isNotNull();
            if (act.row() != null) {
                assertThat(EntryUse.of(act.row(), pair)).isEqualTo(EntryUse.PRESSURE);
            }
        });
    }

    private Measured read() {
        return new PressureReader(world).measure(KOREA, DAY);
    }

    private void capability(String iso3, double share) {
        if (world.index.size() == 0) {
            world.cover(TestWorld.INDEX, Family.CAPABILITIES, 2000, 2020);
        }
        world.index.add(2011, EventArray.pack(iso3), share);
    }

    private void measure(String sender, String target, Instrument instrument, @Nullable LocalDate end) {
        world.entries.add(new SanctionMeasure(
                provenance("test-sanctions", "m" + world.entries.size()),
                PartialDate.ofDay(START),
                START,
                sender,
                state(target),
                instrument,
                "a measure",
                null,
                new DateSpan(START, end)));
    }

    private void listing(String program) {
        world.entries.add(new Listing(
                provenance("ofac-sdn", program),
                null,
                START,
                "ofac-sdn",
                "A NAME",
                "entity",
                Set.of(program),
                new DateSpan(START, null),
                true));
    }

    private void rollCall(int number, String title) {
        world.entries.add(new RollCall(
                provenance(TestWorld.VOTES, "r" + number),
                PartialDate.ofDay(START),
                START,
                "UNGA",
                number,
                64,
                null,
                title,
                null,
                false,
                false,
                false,
                Set.of()));
    }

    private void vote(int rollCall, String iso3, Choice choice) {
        world.entries.add(
                new Vote(provenance(TestWorld.VOTES, rollCall + iso3), "UNGA", rollCall, state(iso3), choice));
    }
}
