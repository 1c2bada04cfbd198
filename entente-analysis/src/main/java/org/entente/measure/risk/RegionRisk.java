package org.entente.measure.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.measure.DatasetChoice;
import org.entente.measure.Measured;
import org.entente.measure.risk.Regions.NamedRegion;
import org.entente.provenance.TrustClass;
import org.entente.series.Variable;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;

/**
 * Risk in a region: the mean of its parts that are known, each from 0 (low) to 1 (high).
 *
 * <ul>
 *   <li>conflict: coded material conflict among its states in the last twelve coded months, as a percentile among the
 *       subregions of the world
 *   <li>volatility: standard deviation of the monthly changes of that rate over three years, as such a percentile
 *   <li>wars: share of its states with a war or armed conflict in the last year that a conflict dataset covers
 *   <li>disputes: share of its states with a militarized dispute in the last five years that it covers
 *   <li>nuclear: 1 − 2^−p for p pairs of states that both have nuclear weapons
 * </ul>
 *
 * The interval is the range over the parts. Not for several threads at a time.
 */
public final class RegionRisk {

    private static final String UNIT = "0 (low) to 1 (high)";
    /** Fewer coded events, of any kind and all states, tell no rate. */
    private static final long FEWEST_EVENTS = 1000;

    private static final int YEAR = 12;
    private static final int THREE_YEARS = 36;
    private static final int DISPUTE_YEARS = 5;
    private static final int MOST_ROWS = 20;

    private final WorldView view;
    private final Optional<ConflictRates> rates;
    private final List<Conflict> conflicts;

    public RegionRisk(WorldView view) {
        this.view = view;
        this.rates = ConflictRates.of(view);
        this.conflicts = view.listAll(Conflict.class);
    }

    /** Risk on a day, with its parts. */
    public Measured measure(NamedRegion region, LocalDate day) {
        List<StateId> states = standing(region, day);
        List<Measured> parts = new ArrayList<>();
        parts.add(conflict(region, day));
        parts.add(volatility(region, day));
        parts.add(wars("wars", "Share of its states with a war or armed conflict", states, day, 1));
        parts.add(wars("disputes", "Share of its states with a militarized dispute", states, day, DISPUTE_YEARS));
        parts.add(nuclear(states, day));
        double[] known = parts.stream()
                .filter(Measured::isKnown)
                .mapToDouble(Measured::value)
                .sorted()
                .toArray();
        Measured whole = Measured.of(
                "risk",
                "Risk in " + region.name() + " on " + day + ", " + states.size() + " states",
                DoubleStream.of(known).average().orElse(Double.NaN),
                UNIT,
                TrustClass.DERIVED);
        return (known.length < 2
                        ? whole.withUncertainty("none: fewer than two parts are known")
                        : whole.withInterval(known[0], known[known.length - 1], "range over the parts"))
                .withCoverage((double) known.length / parts.size())
                .withParts(parts);
    }

    /** How many of its states will be in a war in the year after the data end; empty where no dataset tells long enough. */
    public Optional<WarForecast> forecast(NamedRegion region, LocalDate day) {
        return WarForecast.of(view, conflicts, region, day);
    }

    private static List<StateId> standing(NamedRegion region, LocalDate day) {
        return region.states().stream()
                .filter(state -> StateSystem.standard().getState(state).existedOn(day))
                .toList();
    }

    private interface Statistic {
        double of(double[] rates);
    }

    private Measured conflict(NamedRegion region, LocalDate day) {
        return amongRegions(
                "conflict",
                "Coded material conflict among its states in 10,000 coded events, mean of twelve months",
                region,
                day,
                YEAR,
                rates -> DoubleStream.of(rates).average().orElse(Double.NaN));
    }

    private Measured volatility(NamedRegion region, LocalDate day) {
        return amongRegions(
                "volatility",
                "Standard deviation of the monthly changes of that rate over three years",
                region,
                day,
                THREE_YEARS,
                RegionRisk::deviationOfChanges);
    }

    private Measured amongRegions(
            String name, String what, NamedRegion region, LocalDate day, int months, Statistic statistic) {
        if (rates.isEmpty()) {
            return Measured.unknown(name, what, UNIT, "the record holds no coded events");
        }
        if (rates.get().events(day, months) < FEWEST_EVENTS) {
            return Measured.unknown(name, what, UNIT, "too few events are coded");
        }
        double own = statistic.of(rates.get().rates(region.states(), day, months));
        if (Double.isNaN(own)) {
            return Measured.unknown(name, what, UNIT, "too few months are coded");
        }
        double below = 0;
        double others = 0;
        for (NamedRegion each : Regions.listSubregions()) {
            if (!each.name().equals(region.name())) {
                double other = statistic.of(rates.get().rates(each.states(), day, months));
                below += other < own ? 1 : other == own ? .5 : 0;
                others++;
            }
        }
        return Measured.of(
                        name,
                        String.format(
                                Locale.ROOT,
                                "%s: %.3f (%s), as a percentile among subregions",
                                what,
                                own,
                                rates.get().dataset()),
                        below / others,
                        UNIT,
                        TrustClass.DERIVED)
                .withUncertainty("none: a rank among regions")
                .withParts(List.of(rate(what, own, region, day, months)));
    }

    private Measured rate(String what, double own, NamedRegion region, LocalDate day, int months) {
        List<Measured> pairs =
                rates.map(each -> each.pairs(region.states(), day, months)).orElse(List.of());
        return Measured.of("rate", what, own, Variable.PER_COUNT, TrustClass.CODED)
                .withUncertainty("none: a rate of what was coded")
                .withParts(pairs)
                .withoutRows(pairs.isEmpty() ? "no such event between two of its states is coded in these months" : "");
    }

    /** NaN for fewer than three months. */
    static double deviationOfChanges(double[] rates) {
        int n = rates.length - 1;
        if (n < 2) {
            return Double.NaN;
        }
        double mean = (rates[n] - rates[0]) / n;
        double squares = 0;
        for (int i = 1; i <= n; i++) {
            double change = rates[i] - rates[i - 1] - mean;
            squares += change * change;
        }
        return Math.sqrt(squares / (n - 1));
    }

    private Measured wars(String name, String what, List<StateId> states, LocalDate day, int years) {
        boolean disputes = name.equals("disputes");
        List<Conflict> rows = conflicts.stream()
                .filter(c -> disputes == c.kind().startsWith("dispute") || !disputes && isWar(c))
                .filter(c -> !c.span().from().isAfter(day))
                .toList();
        Optional<LocalDate> last = covered(day, rows);
        if (last.isEmpty() || states.isEmpty()) {
            return Measured.unknown(name, what, UNIT, "the record holds no dataset of them");
        }
        LocalDate from = last.get().minusYears(years);
        Set<String> in = new HashSet<>();
        List<Conflict> found = new ArrayList<>();
        for (Conflict each : rows) {
            LocalDate end = each.span().to();
            if (end == null || end.isAfter(from)) {
                boolean any = addIf(in, states, each.sideA().state());
                any |= each.sideB() != null && addIf(in, states, each.sideB().state());
                if (any) {
                    found.add(each);
                }
            }
        }
        return Measured.of(
                        name,
                        what + " in the " + years + " year" + (years == 1 ? "" : "s") + " to " + last.get() + ": "
                                + in.size() + " of " + states.size()
                                + (found.size() > MOST_ROWS
                                        ? ", the last " + MOST_ROWS + " of " + found.size() + " rows shown"
                                        : ""),
                        (double) in.size() / states.size(),
                        UNIT,
                        TrustClass.DERIVED)
                .withUncertainty("none: conflicts are enumerated by their dataset")
                .withRows(found.subList(Math.max(0, found.size() - MOST_ROWS), found.size()))
                .withoutRows(found.isEmpty() ? "the datasets that cover that time have no such row of its states" : "");
    }

    private static boolean isWar(Conflict row) {
        return row.hostility() != null && row.hostility().startsWith("5");
    }

    private static boolean addIf(Set<String> in, List<StateId> states, @Nullable StateId state) {
        boolean member = state != null && states.contains(state);
        if (member && state != null) {
            in.add(state.iso3());
        }
        return member;
    }

    /** The last day by then that the datasets of these rows cover. */
    private Optional<LocalDate> covered(LocalDate day, List<Conflict> rows) {
        return rows.stream()
                .map(row -> row.provenance().dataset())
                .distinct()
                .flatMap(dataset -> DatasetChoice.coverage(view, dataset, Family.CONFLICTS).stream())
                .map(c -> c.to().isAfter(day) ? day : c.to())
                .max(Comparator.naturalOrder());
    }

    private static Measured nuclear(List<StateId> states, LocalDate day) {
        List<String> nuclear = NuclearStates.among(states, day);
        int pairs = nuclear.size() * (nuclear.size() - 1) / 2;
        return Measured.of(
                        "nuclear",
                        "Pairs of its states that both have nuclear weapons: " + pairs
                                + (pairs == 0 ? "" : " (" + String.join(", ", nuclear) + ")"),
                        1 - Math.pow(2, -pairs),
                        UNIT,
                        TrustClass.REPORTED)
                .withUncertainty("none: a list of states")
                .withoutRows("a list of this program, by the day of the first explosion; no row of the record");
    }
}
