package org.entente.measure.polarity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.measure.DatasetChoice;
import org.entente.measure.polarity.PolarityYear.Share;
import org.entente.series.EventTotals;
import org.entente.series.StateYears;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;

/**
 * Polarity by year: of capabilities among all states and among the major powers, and of coded events by whom they involve.
 *
 * <p>No interval stands beside the figures: the index is published without errors. Volatility is the movement of shares
 * and its mean over the last ten known years. Cost: linear in the rows; pure.
 *
 * @param dataset whose capabilities; null when the record has none
 * @param world among all states, oldest first
 * @param majors among the major powers, their shares made to add up to 1
 * @param leading bounds from the leading states alone, where the record has no capabilities of all; else null
 * @param eventDataset whose events; null when the record has none
 * @param events concentration of the involvement of states in coded events: how few the coded news is about
 */
public record Polarity(
        @Nullable String dataset,
        List<PolarityYear> world,
        List<PolarityYear> majors,
        @Nullable Leading leading,
        @Nullable String eventDataset,
        List<PolarityYear> events) {

    static final String INDEX = "cinc";
    private static final int LEADERS = 5;

    /** Copies the lists. */
    public Polarity {
        world = List.copyOf(world);
        majors = List.copyOf(majors);
        events = List.copyOf(events);
    }

    /** Polarity of what a view holds. */
    public static Polarity of(WorldView view) {
        Optional<String> events = DatasetChoice.codedEvents(view);
        List<PolarityYear> ofEvents =
                events.map(id -> ofEvents(view.eventTotals(id, null))).orElse(List.of());
        for (String dataset : DatasetChoice.covering(view, Family.CAPABILITIES)) {
            StateYears rows = view.capabilities(dataset, INDEX);
            if (rows.size() > 0) {
                return new Polarity(dataset, world(rows), majors(rows), null, events.orElse(null), ofEvents);
            }
        }
        return new Polarity(null, List.of(), List.of(), Leading.of(view).orElse(null), events.orElse(null), ofEvents);
    }

    /** Polarity among all states. */
    public static List<PolarityYear> world(StateYears rows) {
        return years(
                rows,
                (state, year) -> true,
                year -> StateSystem.standard()
                        .listMembers(LocalDate.of(year, 12, 31))
                        .size());
    }

    /** Polarity among the states that were major powers at the end of the year. */
    public static List<PolarityYear> majors(StateYears rows) {
        return years(
                rows,
                (state, year) -> isMajor(EventArray.unpack(state), year),
                year -> MajorPowers.group().members(LocalDate.of(year, 12, 31)).size());
    }

    static boolean isMajor(String state, int year) {
        return MajorPowers.group()
                .isMember(StateSystem.standard().getState(state).id(), LocalDate.of(year, 12, 31));
    }

    private interface Chosen {
        boolean test(int state, int year);
    }

    private interface Expected {
        int count(int year);
    }

    private static List<PolarityYear> years(StateYears rows, Chosen chosen, Expected expected) {
        TreeMap<Integer, double[]> amounts = new TreeMap<>();
        int[] states = states(rows.size(), rows::state);
        for (int i = 0; i < rows.size(); i++) {
            if (chosen.test(rows.state(i), rows.year(i))) {
                double[] row = amounts.computeIfAbsent(rows.year(i), year -> unknown(states.length));
                row[Arrays.binarySearch(states, rows.state(i))] = rows.value(i);
            }
        }
        return measure(amounts, states, expected);
    }

    /** Involvement of states in events, as source or target. */
    private static List<PolarityYear> ofEvents(EventTotals rows) {
        int[] states = states(2 * rows.size(), i -> i < rows.size() ? rows.source(i) : rows.target(i - rows.size()));
        TreeMap<Integer, double[]> amounts = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            double[] row = amounts.computeIfAbsent(rows.month(i) / 12, year -> new double[states.length]);
            row[Arrays.binarySearch(states, rows.source(i))] += rows.events(i);
            row[Arrays.binarySearch(states, rows.target(i))] += rows.events(i);
        }
        return measure(amounts, states, year -> states.length);
    }

    private static List<PolarityYear> measure(TreeMap<Integer, double[]> amounts, int[] states, Expected expected) {
        List<PolarityYear> years = new ArrayList<>();
        amounts.forEach((year, now) -> {
            Concentration concentration = Concentration.of(now);
            double[] before = amounts.get(year - 1);
            int all = Math.max(concentration.count(), expected.count(year));
            years.add(new PolarityYear(
                    year,
                    concentration.count(),
                    concentration.hhi(),
                    concentration.con(),
                    concentration.poles(),
                    before == null ? Double.NaN : Movement.of(before, now),
                    (double) concentration.count() / all,
                    leaders(states, now)));
        });
        return years;
    }

    private static List<Share> leaders(int[] states, double[] amounts) {
        double sum = Arrays.stream(amounts).filter(each -> !Double.isNaN(each)).sum();
        IntPredicate known = i -> !Double.isNaN(amounts[i]) && amounts[i] > 0;
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            if (known.test(i)) {
                shares.add(new Share(EventArray.unpack(states[i]), amounts[i] / sum));
            }
        }
        shares.sort((a, b) -> Double.compare(b.share(), a.share()));
        return List.copyOf(shares.subList(0, Math.min(LEADERS, shares.size())));
    }

    private interface States {
        int at(int i);
    }

    private static int[] states(int size, States column) {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = column.at(i);
        }
        return Arrays.stream(all).distinct().sorted().toArray();
    }

    private static double[] unknown(int length) {
        double[] row = new double[length];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    /** Mean movement of the last ten years that have one; NaN when none has. */
    public static double volatility(List<PolarityYear> years) {
        return years.stream()
                .filter(y -> !Double.isNaN(y.movement()))
                .sorted((a, b) -> Integer.compare(b.year(), a.year()))
                .limit(10)
                .mapToDouble(PolarityYear::movement)
                .average()
                .orElse(Double.NaN);
    }
}
