package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.measure.TestWorld.provenance;
import static org.entente.measure.TestWorld.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.Dyad;
import org.entente.actor.StateSystem;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.entry.Listing;
import org.entente.entry.Pledge;
import org.entente.entry.RollCall;
import org.entente.entry.SanctionMeasure;
import org.entente.entry.Vote;
import org.entente.event.CameoCode;
import org.entente.flow.FlowKind;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.measure.bond.StrandLevel;
import org.entente.measure.pressure.PressureReader;
import org.entente.pledge.Obligation;
import org.entente.sanction.Instrument;
import org.entente.series.Exposure;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.entente.vote.Choice;
import org.junit.jupiter.api.Test;

/**
 * No entry speaks of both the bond of a pair and the pressure on either of the two. Each entry of a world that has
 * something for every strand and every instrument is taken away in turn; what changes then rests on it.
 */
class DisjointEntriesTest {

    private static final Dyad PAIR = Dyad.of(state("PRK"), state("RUS"));
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final List<String> STATES = List.of("JPN", "PRK", "RUS", "USA");

    private final EntryWorld world = new EntryWorld();

    /** What the measures of one world say. */
    private record Reading(List<String> strands, List<Double> pressures) {}

    @Test
    void noEntryIsUsedByBothBondAndPressure() {
        fill();
        Reading whole = read();
        Set<BondStrand> ofBond = EnumSet.noneOf(BondStrand.class);
        Set<Family> ofPressure = EnumSet.noneOf(Family.class);
        for (int i = 0; i < world.entries.size(); i++) {
            Entry entry = world.entries.remove(i);
            Reading without = read();
            boolean bond = !without.strands().equals(whole.strands());
            boolean pressure = !without.pressures().equals(whole.pressures());
            assertThat(bond && pressure)
                    .as("both the bond and the pressure rest on %s", entry)
                    .isFalse();
            if (bond) {
                IntStream.range(0, whole.strands().size())
                        .filter(s ->
                                !without.strands().get(s).equals(whole.strands().get(s)))
                        .forEach(s -> ofBond.add(BondStrand.values()[s]));
                requireUse(entry, EntryUse.BOND);
            } else if (pressure) {
                ofPressure.add(entry.family());
                requireUse(entry, EntryUse.PRESSURE);
            }
            world.entries.add(i, entry);
        }
        assertThat(ofBond).isEqualTo(EnumSet.allOf(BondStrand.class));
        assertThat(ofPressure)
                .containsExactlyInAnyOrder(
                        Family.EVENTS,
                        Family.VOTES,
                        Family.ROLL_CALLS,
                        Family.SANCTIONS,
                        Family.LISTINGS,
                        Family.CONFLICTS);
    }

    /** {@link EntryUse} says beforehand what taking an entry away shows. */
    private void requireUse(Entry entry, EntryUse use) {
        Entry asked = entry instanceof Vote vote
                ? world.listAll(RollCall.class).stream()
                        .filter(call -> call.rollCall() == vote.rollCall())
                        .findFirst()
                        .orElseThrow()
                : entry;
        assertThat(EntryUse.of(asked, PAIR)).as("the use of %s", asked).isEqualTo(use);
    }

    private Reading read() {
        Bond bond = Bonds.measure(world, PAIR, BondWeights.EQUAL);
        PressureReader reader = new PressureReader(world);
        List<Double> pressures = new ArrayList<>();
        for (String each : List.of("PRK", "RUS")) {
            Party party = new Party.OfState(StateSystem.standard().getState(each));
            pressures.add(reader.measure(party, DAY).value());
        }
        return new Reading(
                bond.strands().stream().map(DisjointEntriesTest::text).toList(), pressures);
    }

    private static String text(StrandLevel strand) {
        return strand.level() + " " + strand.trend() + " " + strand.score() + " " + strand.path();
    }

    private void fill() {
        world.cover(TestWorld.EVENTS, Family.EVENTS, 2019, 2019);
        world.cover(TestWorld.VOTES, Family.ROLL_CALLS, 2018, 2019);
        world.cover(TestWorld.TREATIES, Family.PLEDGES, 2015, 2019);
        world.cover(EntryWorld.ARMS, Family.FLOWS, 2015, 2019);
        world.cover(EntryWorld.TRADE, Family.FLOWS, 2015, 2019);
        int[] days = IntStream.rangeClosed(1, 4)
                .map(month -> (int) LocalDate.of(2019, month, 1).toEpochDay())
                .toArray();
        world.exposure =
                new Exposure(days, IntStream.of(days).mapToLong(day -> 10_000).toArray());
        addEvents();
        addVotes();
        addFlows();
        addPledges();
        addSanctions();
    }

    private void addEvents() {
        int number = 0;
        for (String source : STATES) {
            for (String target : STATES) {
                for (int root : source.equals(target) ? new int[0] : new int[] {4, 7, 12, 19}) {
                    int month = 1 + (number * 5 + root) % 4;
                    add(event(TestWorld.EVENTS, "e" + number++, source, target, root, LocalDate.of(2019, month, 3)));
                }
            }
        }
        for (String[] pair : new String[][] {{"PRK", "RUS"}, {"JPN", "USA"}}) {
            add(event(EntryWorld.MEETINGS, "m" + number++, pair[0], pair[1], 4, LocalDate.of(2019, 4, 25)));
        }
    }

    private static Event event(String dataset, String id, String source, String target, int root, LocalDate day) {
        return new Event(
                provenance(dataset, id),
                PartialDate.ofDay(day),
                day,
                Actor.of(state(source)),
                Actor.of(state(target)),
                new CameoCode(String.format("%02d", root)),
                0,
                1,
                false,
                null,
                null,
                null);
    }

    private void addVotes() {
        List<String> titles = new ArrayList<>(List.of(
                "Human rights in the Democratic People's Republic of Korea",
                "Militarization of Crimea by the Russian Federation",
                "Embargo against Cuba"));
        for (int i = 1; i <= 4; i++) {
            titles.add("Disarmament, question " + i);
        }
        for (int i = 0; i < titles.size(); i++) {
            LocalDate day = LocalDate.of(2019, 11, 1 + i);
            add(new RollCall(
                    provenance(TestWorld.VOTES, "r" + i),
                    PartialDate.ofDay(day),
                    day,
                    "UNGA",
                    i,
                    74,
                    null,
                    titles.get(i),
                    null,
                    false,
                    false,
                    false,
                    Set.of()));
            for (String each : STATES) {
                boolean no = i < 2 ? Set.of("PRK", "RUS").contains(each) : (i + each.charAt(0)) % 3 == 0;
                Choice choice = no ? Choice.NO : Choice.YES;
                add(new Vote(provenance(TestWorld.VOTES, "v" + i + each), "UNGA", i, state(each), choice));
            }
        }
    }

    private void addFlows() {
        String[][] pairs = {{"RUS", "PRK"}, {"PRK", "RUS"}, {"USA", "JPN"}};
        for (int i = 0; i < pairs.length; i++) {
            add(flow(EntryWorld.TRADE, FlowKind.TRADE, pairs[i], 10 + i));
            add(flow(EntryWorld.ARMS, FlowKind.ARMS, pairs[i], 3 + i));
        }
    }

    private static Flow flow(String dataset, FlowKind kind, String[] pair, double amount) {
        return new Flow(
                provenance(dataset, kind.code() + pair[0] + pair[1]),
                PartialDate.ofYear(2019),
                DAY,
                kind,
                state(pair[0]),
                state(pair[1]),
                "",
                amount,
                amount,
                "",
                null);
    }

    private void addPledges() {
        for (String member : List.of("PRK", "RUS")) {
            LocalDate day = LocalDate.of(2016, 2, 9);
            add(new Pledge(
                    provenance(TestWorld.TREATIES, "p" + member),
                    PartialDate.ofDay(day),
                    day,
                    "397",
                    "A treaty",
                    state(member),
                    null,
                    EnumSet.of(Obligation.CONSULTATION),
                    new DateSpan(day, null)));
        }
    }

    private void addSanctions() {
        LocalDate day = LocalDate.of(2017, 8, 5);
        DateSpan open = new DateSpan(day, null);
        PartialDate date = PartialDate.ofDay(day);
        for (String target : new TreeSet<>(STATES)) {
            for (String sender : List.of("RUS", "USA")) {
                if (!sender.equals(target)) {
                    var own = provenance("test-sanctions", sender + target);
                    add(new SanctionMeasure(own, date, day, sender, state(target), Instrument.TRADE, "t", null, open));
                }
            }
        }
        add(new Listing(
                provenance("ofac", "l"), date, day, "ofac-sdn", "A Bank", "entity", Set.of("DPRK4"), open, false));
        add(new Conflict(
                provenance("test-disputes", "d"),
                date,
                day,
                "d",
                "dispute",
                Actor.of(state("PRK")),
                Actor.of(state("RUS")),
                "3 Display of force",
                Double.NaN,
                Double.NaN,
                open));
    }

    private void add(Entry entry) {
        world.entries.add(entry);
    }
}
