package org.entente.measure.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Observation;
import org.entente.measure.Keys;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.VoteRecord;
import org.entente.provenance.TrustClass;
import org.entente.series.SeriesUnit;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.vote.VoteMatrix;

/** How far a state or group stands from all others by its votes: of roll calls where the record has them, else of figures. */
final class VotePart {

    private static final int FEWEST_PARTNERS = 50;

    private final WorldView view;
    private final VoteRecord votes;

    VotePart(WorldView view, VoteRecord votes) {
        this.view = view;
        this.votes = votes;
    }

    Measured measure(Party party, LocalDate day) {
        int asked = Period.ordinalOf(Frequency.SESSION, day);
        Set<String> group = party.codes(day);
        List<Integer> sessions =
                votes.sessions().stream().filter(s -> s <= asked).toList();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            VoteMatrix matrix = votes.matrix(sessions.get(i));
            VoteDistance distance = VoteDistance.of(matrix, group, group);
            if (!Double.isNaN(distance.value())) {
                return open(
                        of(
                                "votes",
                                (party instanceof Party.OfState ? "" : "Its members on average: ")
                                        + "Mean distance of its votes from all others' in session " + sessions.get(i)
                                        + ", " + distance.rollCalls() + " roll calls",
                                distance),
                        party,
                        group,
                        matrix,
                        sessions.get(i));
            }
        }
        return published(party, day, asked);
    }

    private static Measured of(String name, String description, VoteDistance distance) {
        return Measured.of(name, description, distance.value(), Isolation.UNIT, TrustClass.DERIVED)
                .withInterval(distance.low(), distance.high(), "90 %, over roll calls");
    }

    private Measured open(Measured whole, Party party, Set<String> group, VoteMatrix matrix, int session) {
        String dataset = votes.dataset().orElseThrow();
        if (party instanceof Party.OfState one) {
            return whole.withKey(Keys.votes(dataset, one.state().id(), session));
        }
        List<Measured> parts = new ArrayList<>();
        for (String member : group) {
            VoteDistance own = VoteDistance.of(matrix, Set.of(member), group);
            if (!Double.isNaN(own.value())) {
                StateId id = StateSystem.standard().getState(member).id();
                parts.add(of(member, "Distance of " + member + " from states outside, session " + session, own)
                        .withKey(Keys.votes(dataset, id, session)));
            }
        }
        return whole.withParts(parts);
    }

    /** Where the record holds no votes but figures of agreement with many states: one minus their mean. */
    private Measured published(Party party, LocalDate day, int asked) {
        Set<String> group = party.codes(day);
        TreeMap<Integer, List<Observation>> bySession = new TreeMap<>();
        party.states(day).stream()
                .flatMap(state -> view.listEntries(Observation.class, SeriesUnit.of(state)).stream())
                .filter(each -> isAgreement(each, asked) && outside(each, group).count() == 1)
                .forEach(each -> bySession
                        .computeIfAbsent(each.period().ordinal(), key -> new ArrayList<>())
                        .add(each));
        for (int session : bySession.descendingKeySet()) {
            List<Observation> rows = Objects.requireNonNull(bySession.get(session));
            Set<String> others = new TreeSet<>();
            rows.forEach(row -> outside(row, group).forEach(others::add));
            if (others.size() >= FEWEST_PARTNERS) {
                double mean = Isolation.mean(
                        rows.stream().mapToDouble(Observation::value).toArray());
                return Measured.of(
                                "votes",
                                "One minus the mean of published vote agreement with " + others.size()
                                        + " states in session " + session,
                                1 - mean,
                                Isolation.UNIT,
                                TrustClass.DERIVED)
                        .withUncertainty("none: the figures share their roll calls, so theirs do not add up to one")
                        .withRows(rows);
            }
        }
        return Measured.unknown(
                "votes",
                "Mean distance of its votes from all others'",
                Isolation.UNIT,
                "the record holds no votes of it, nor figures with " + FEWEST_PARTNERS + " states or more");
    }

    private static boolean isAgreement(Observation row, int asked) {
        return row.variable().equals("votes.agreement")
                && !Double.isNaN(row.value())
                && row.period().frequency() == Frequency.SESSION
                && row.period().ordinal() <= asked;
    }

    /** The states of a figure that are not of the group. */
    private static Stream<String> outside(Observation row, Set<String> group) {
        return Stream.of(row.first(), row.second())
                .filter(Objects::nonNull)
                .map(StateId::iso3)
                .filter(code -> !group.contains(code));
    }
}
