package org.entente.measure.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.State;
import org.entente.entry.Observation;
import org.entente.measure.Measured;
import org.entente.measure.VoteRecord;
import org.entente.measure.ties.TieKind;
import org.entente.measure.ties.TieNetwork;
import org.entente.measure.ties.TieReader;
import org.entente.provenance.TrustClass;
import org.entente.series.SeriesUnit;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;

/**
 * Isolation of a state: the mean of its parts that are known, each from 0 (in the midst of the others) to 1 (apart).
 *
 * <ul>
 *   <li>votes: mean distance from all others in the latest session ({@link VoteDistance})
 *   <li>pledges: 1 − allies / other states
 *   <li>trade, contacts: 1 − effective partners / the most that any state has
 *   <li>lost pledges, lost trade: share of the partners of ten years before that are partners no more
 * </ul>
 *
 * Not for several threads at a time.
 */
public final class Isolation {

    private static final String UNIT = "0 (in the midst) to 1 (apart)";
    private static final int YEARS_BACK = 10;
    private static final int FEWEST_PARTNERS = 50;
    private static final String NO_INTERVAL = "none: the ties are enumerated, not sampled";

    private final WorldView view;
    private final VoteRecord votes;
    private final TieReader ties;

    public Isolation(WorldView view) {
        this(view, new VoteRecord(view));
    }

    /** Isolation with roll calls that are read already. */
    public Isolation(WorldView view, VoteRecord votes) {
        this.view = view;
        this.votes = votes;
        this.ties = new TieReader(view);
    }

    /** Isolation on a day, with its parts. */
    public Measured measure(State state, LocalDate day) {
        List<Measured> parts = new ArrayList<>();
        parts.add(votes(state, day));
        parts.add(allies(state, day));
        parts.add(breadth(state, TieKind.TRADE, day));
        parts.add(breadth(state, TieKind.CONTACTS, day));
        parts.add(lost(state, TieKind.PLEDGES, day));
        parts.add(lost(state, TieKind.TRADE, day));
        List<Measured> known = parts.stream().filter(Measured::isKnown).toList();
        double value = mean(known.stream().mapToDouble(Measured::value).toArray());
        boolean ranged = known.stream().anyMatch(p -> !Double.isNaN(p.low()));
        return Measured.of("isolation", "Isolation of " + state.name() + " on " + day, value, UNIT, TrustClass.DERIVED)
                .withInterval(
                        ranged ? mean(known.stream().mapToDouble(Isolation::low).toArray()) : Double.NaN,
                        ranged
                                ? mean(known.stream()
                                        .mapToDouble(Isolation::high)
                                        .toArray())
                                : Double.NaN,
                        ranged
                                ? "90 % over roll calls; the other parts are enumerated and have no interval"
                                : NO_INTERVAL)
                .withCoverage((double) known.size() / parts.size())
                .withParts(parts);
    }

    private static double low(Measured part) {
        return Double.isNaN(part.low()) ? part.value() : part.low();
    }

    private static double high(Measured part) {
        return Double.isNaN(part.high()) ? part.value() : part.high();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    private Measured votes(State state, LocalDate day) {
        int asked = Period.ordinalOf(Frequency.SESSION, day);
        List<Integer> sessions =
                votes.sessions().stream().filter(s -> s <= asked).toList();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            VoteDistance distance = VoteDistance.of(votes.matrix(sessions.get(i)), state.iso3());
            if (!Double.isNaN(distance.value())) {
                return Measured.of(
                                "votes",
                                "Mean distance of its votes from all others' in session " + sessions.get(i) + ", "
                                        + distance.rollCalls() + " roll calls",
                                distance.value(),
                                UNIT,
                                TrustClass.DERIVED)
                        .withInterval(distance.low(), distance.high(), "90 %, over roll calls");
            }
        }
        return published(state, asked);
    }

    /** Where the record holds no votes but figures of agreement with many states: one minus their mean. */
    private Measured published(State state, int asked) {
        TreeMap<Integer, List<Observation>> bySession = new TreeMap<>();
        for (Observation each : view.listEntries(Observation.class, SeriesUnit.of(state.id()))) {
            boolean agreement = each.variable().equals("votes.agreement") && !Double.isNaN(each.value());
            if (agreement
                    && each.period().frequency() == Frequency.SESSION
                    && each.period().ordinal() <= asked) {
                bySession
                        .computeIfAbsent(each.period().ordinal(), key -> new ArrayList<>())
                        .add(each);
            }
        }
        for (int session : bySession.descendingKeySet()) {
            List<Observation> rows = Objects.requireNonNull(bySession.get(session));
            if (rows.size() >= FEWEST_PARTNERS) {
                double mean = mean(rows.stream().mapToDouble(Observation::value).toArray());
                return Measured.of(
                                "votes",
                                "One minus the mean of published vote agreement with " + rows.size()
                                        + " states in session " + session,
                                1 - mean,
                                UNIT,
                                TrustClass.DERIVED)
                        .withUncertainty("none: the figures share their roll calls, so theirs do not add up to one")
                        .withRows(rows);
            }
        }
        return Measured.unknown(
                "votes",
                "Mean distance of its votes from all others'",
                UNIT,
                "the record holds no votes of it, nor figures with " + FEWEST_PARTNERS + " states or more");
    }

    private Measured allies(State state, LocalDate day) {
        String what = "One minus the share of other states with which a treaty is in force";
        return ties.read(TieKind.PLEDGES, day)
                .filter(read -> read.network().indexOf(state.iso3()) >= 0)
                .map(read -> {
                    int degree = read.network().degree(read.network().indexOf(state.iso3()));
                    int others = read.network().size() - 1;
                    return Measured.of(
                                    "pledges",
                                    what + ": " + degree + " of " + others + " on " + read.when() + " ("
                                            + read.dataset() + ")",
                                    1 - (double) degree / others,
                                    UNIT,
                                    TrustClass.DERIVED)
                            .withUncertainty(NO_INTERVAL);
                })
                .orElseGet(() -> unknown("pledges", what));
    }

    private Measured breadth(State state, TieKind kind, LocalDate day) {
        String what = "One minus effective partners in " + kind.label() + " as a share of the most that any state has";
        return ties.read(kind, day)
                .filter(read -> read.network().indexOf(state.iso3()) >= 0)
                .flatMap(read -> breadth(state, what, read))
                .orElseGet(() -> unknown(kind.code(), what));
    }

    private static Optional<Measured> breadth(State state, String what, TieReader.Read read) {
        TieNetwork network = read.network();
        double most = 0;
        for (int i = 0; i < network.size(); i++) {
            most = Math.max(most, network.effectivePartners(i));
        }
        double own = network.effectivePartners(network.indexOf(state.iso3()));
        // A state without a row in a table of trade or news is unknown there, not without partners.
        if (own == 0) {
            return Optional.empty();
        }
        return Optional.of(Measured.of(
                        read.kind().code(),
                        String.format(
                                Locale.ROOT, "%s: %.1f of %.1f, %s (%s)", what, own, most, read.when(), read.dataset()),
                        1 - own / most,
                        UNIT,
                        TrustClass.DERIVED)
                .withUncertainty(NO_INTERVAL));
    }

    private Measured lost(State state, TieKind kind, LocalDate day) {
        String name = "lost-" + kind.code();
        String what = "Share of its partners in " + kind.label() + " of ten years before that are partners no more";
        Optional<TieReader.Read> now = ties.read(kind, day);
        Optional<TieReader.Read> then =
                now.flatMap(read -> ties.read(kind, read.until().minusYears(YEARS_BACK)));
        if (now.isEmpty() || then.isEmpty()) {
            return unknown(name, what);
        }
        TieNetwork before = then.get().network();
        TieNetwork after = now.get().network();
        int own = before.indexOf(state.iso3());
        int still = after.indexOf(state.iso3());
        int had = own < 0 ? 0 : before.degree(own);
        if (had == 0 || still < 0 || kind == TieKind.TRADE && after.degree(still) == 0) {
            return unknown(name, what);
        }
        int gone = 0;
        for (int j = 0; j < before.size(); j++) {
            int place = after.indexOf(before.names().get(j));
            boolean tied = place >= 0 && after.weight(still, place) > 0;
            gone += before.weight(own, j) > 0 && !tied ? 1 : 0;
        }
        return Measured.of(
                        name,
                        what + ": " + gone + " of " + had + ", " + then.get().when() + " to "
                                + now.get().when(),
                        (double) gone / had,
                        UNIT,
                        TrustClass.DERIVED)
                .withUncertainty(NO_INTERVAL);
    }

    private static Measured unknown(String name, String what) {
        return Measured.unknown(name, what, UNIT, "no dataset of the record covers it for all states on that day");
    }
}
