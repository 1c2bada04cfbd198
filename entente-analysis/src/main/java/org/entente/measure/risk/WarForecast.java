package org.entente.measure.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.entry.Conflict;
import org.entente.measure.Measured;
import org.entente.measure.risk.Regions.NamedRegion;
import org.entente.provenance.TrustClass;
import org.entente.series.RecordView;

/**
 * How many states of a region will be in a war or armed conflict in the year after the data end.
 *
 * <p>A state's chance is the share of state-years, over all states of the world and all years before, that were followed by
 * a year of war, among those with the same past: at war in the year, at war within the nine years before it, or in none of
 * the ten (Jeffreys' half added). The number in a region is a sum of such chances, states taken as independent, which they
 * are not: its interval is too narrow where one war draws neighbors in. The track record repeats this for every year since
 * the thirtieth of the data, each from the years before it alone.
 *
 * @param dataset the dataset of wars
 * @param lastYear the last year that it covers
 * @param now states of the region at war in that year
 * @param expected how many there will be in the year after, with its 90 % interval and a part a state
 * @param more chance that there will be more than in the last year
 * @param record how good such forecasts were
 */
public record WarForecast(String dataset, int lastYear, int now, Measured expected, double more, TrackRecord record) {

    private static final int MEMORY = 10;
    private static final int FEWEST_YEARS = 30;
    private static final int CLASSES = 3;
    private static final int ROWS = 20;

    /**
     * Forecasts one year ahead, each from the years before.
     *
     * @param from first year forecast
     * @param years how many years
     * @param brier mean squared error over all states of the world
     * @param brierPersistence the same of "as in the year before"
     * @param brierBaseRate the same of the share of all state-years before
     * @param covered in how many of the years the region's number lay within the 90 % interval
     */
    public record TrackRecord(
            int from, int years, double brier, double brierPersistence, double brierBaseRate, int covered) {

        /** Whether it beat both. */
        public boolean hasSkill() {
            return brier < brierPersistence && brier < brierBaseRate;
        }
    }

    /** Empty where no dataset tells of the wars of forty years or more. */
    static Optional<WarForecast> of(RecordView view, List<Conflict> conflicts, NamedRegion region, LocalDate day) {
        return WarYears.of(view, conflicts, day)
                .filter(wars -> wars.last() - wars.first() >= FEWEST_YEARS + MEMORY)
                .map(wars -> new Maker(wars, region).make());
    }

    /** Makes one forecast with its record. */
    private static final class Maker {
        private final WarYears wars;
        private final NamedRegion region;
        private final Set<StateId> members;
        private final double[] followed = new double[CLASSES];
        private final double[] all = new double[CLASSES];

        Maker(WarYears wars, NamedRegion region) {
            this.wars = wars;
            this.region = region;
            this.members = new HashSet<>(region.states());
        }

        WarForecast make() {
            int start = wars.first() + FEWEST_YEARS;
            int years = 0;
            int covered = 0;
            double[] errors = new double[3];
            long scored = 0;
            for (int year = wars.first() + MEMORY; year <= wars.last(); year++) {
                if (year >= start) {
                    years++;
                    covered += isCovered(year) ? 1 : 0;
                    scored += score(year, errors);
                }
                learn(year);
            }
            TrackRecord record =
                    new TrackRecord(start, years, errors[0] / scored, errors[1] / scored, errors[2] / scored, covered);
            int next = wars.last() + 1;
            int now = count(wars.last());
            double[] numbers = numbers(next);
            return new WarForecast(
                    wars.dataset(),
                    wars.last(),
                    now,
                    expected(next, numbers),
                    Arrays.stream(numbers, Math.min(numbers.length, now + 1), numbers.length)
                            .sum(),
                    record);
        }

        private Measured expected(int next, double[] numbers) {
            List<Measured> parts = new ArrayList<>();
            for (int state : standing(next)) {
                List<Conflict> rows = wars.rows(state, wars.last());
                parts.add(Measured.of(
                                wars.states().get(state).iso3(),
                                wars.states().get(state).name() + " in a war or armed conflict in " + next + "; "
                                        + past(pastOf(state, next)),
                                chance(pastOf(state, next)),
                                "chance, 0 to 1",
                                TrustClass.MODELLED)
                        .withUncertainty("share of past state-years with the same past that a year of war followed")
                        .withRows(rows.subList(Math.max(0, rows.size() - ROWS), rows.size())));
            }
            parts.sort((a, b) -> Double.compare(b.value(), a.value()));
            double sum = parts.stream().mapToDouble(Measured::value).sum();
            return Measured.of(
                            "forecast",
                            "Expected number of states of " + region.name() + " in a war or armed conflict in " + next
                                    + " ("
                                    + wars.dataset() + ", which ends with " + wars.last() + ")",
                            sum,
                            "states of " + parts.size(),
                            TrustClass.MODELLED)
                    .withInterval(
                            Math.min(sum, quantile(numbers, .05)),
                            Math.max(sum, quantile(numbers, .95)),
                            "90 %, states taken as independent")
                    .withParts(parts);
        }

        private String past(int pastClass) {
            return switch (pastClass) {
                case 0 -> "in one in " + wars.last();
                case 1 -> "in none in " + wars.last() + ", but within the nine years before";
                default -> "in none from " + (wars.last() - MEMORY + 1) + " to " + wars.last();
            };
        }

        private int[] standing(int year) {
            List<Integer> standing = new ArrayList<>();
            for (int i = 0; i < wars.states().size(); i++) {
                if (members.contains(wars.states().get(i).id()) && wars.existed(i, year - 1)) {
                    standing.add(i);
                }
            }
            return standing.stream().mapToInt(Integer::intValue).toArray();
        }

        private int pastOf(int state, int year) {
            if (wars.atWar(state, year - 1)) {
                return 0;
            }
            for (int y = year - MEMORY; y < year - 1; y++) {
                if (wars.atWar(state, y)) {
                    return 1;
                }
            }
            return 2;
        }

        private double chance(int pastClass) {
            return (followed[pastClass] + .5) / (all[pastClass] + 1);
        }

        private void learn(int year) {
            for (int i = 0; i < wars.states().size(); i++) {
                if (wars.existed(i, year - 1) && wars.existed(i, year)) {
                    int past = pastOf(i, year);
                    all[past]++;
                    followed[past] += wars.atWar(i, year) ? 1 : 0;
                }
            }
        }

        private long score(int year, double[] errors) {
            double base =
                    (Arrays.stream(followed).sum() + .5) / (Arrays.stream(all).sum() + 1);
            long scored = 0;
            for (int i = 0; i < wars.states().size(); i++) {
                if (wars.existed(i, year - 1) && wars.existed(i, year)) {
                    double truth = wars.atWar(i, year) ? 1 : 0;
                    double before = wars.atWar(i, year - 1) ? 1 : 0;
                    errors[0] += square(chance(pastOf(i, year)) - truth);
                    errors[1] += square(before - truth);
                    errors[2] += square(base - truth);
                    scored++;
                }
            }
            return scored;
        }

        private static double square(double miss) {
            return miss * miss;
        }

        private int count(int year) {
            int count = 0;
            for (int state : standing(year + 1)) {
                count += wars.atWar(state, year) ? 1 : 0;
            }
            return count;
        }

        private boolean isCovered(int year) {
            double[] numbers = numbers(year);
            int happened = 0;
            for (int state : standing(year)) {
                happened += wars.atWar(state, year) ? 1 : 0;
            }
            return happened >= quantile(numbers, .05) && happened <= quantile(numbers, .95);
        }

        /** Chance of each number of states at war. */
        private double[] numbers(int year) {
            double[] numbers = {1};
            for (int state : standing(year)) {
                double chance = chance(pastOf(state, year));
                double[] next = new double[numbers.length + 1];
                for (int n = 0; n < numbers.length; n++) {
                    next[n] += numbers[n] * (1 - chance);
                    next[n + 1] += numbers[n] * chance;
                }
                numbers = next;
            }
            return numbers;
        }

        private static int quantile(double[] numbers, double share) {
            double sum = 0;
            for (int n = 0; n < numbers.length; n++) {
                sum += numbers[n];
                if (sum >= share - 1e-12) {
                    return n;
                }
            }
            return numbers.length - 1;
        }
    }
}
