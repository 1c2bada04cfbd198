package org.entente.measure.polarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.event.EventArray;
import org.entente.measure.polarity.PolarityYear.Share;
import org.entente.provenance.Dataset;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/**
 * What the leading states alone tell of polarity, where somebody has published their shares of the capability of all states and
 * the record has no others.
 *
 * <p>Shares add up to 1 over all states, and no other state has more than the least of the leading ones. So the index of
 * Herfindahl and Hirschman over all lies between Σ s² and Σ s² + (1 − Σ s) · min s, and the effective number of poles between the
 * inverses: bounds, not an interval of chance.
 *
 * @param dataset that published the shares
 * @param years oldest first
 */
public record Leading(String dataset, List<Year> years) {

    /** The published figure. */
    public static final String FIGURE = "capability.cinc";

    private static final int MOST = 10;

    /**
     * One year.
     *
     * @param year the year
     * @param count how many leading states, at most ten
     * @param share what they have of the capability of all states, 0 to 1
     * @param fewest least effective number of poles among all states
     * @param most greatest effective number of poles among all states
     * @param leaders the leading states, greatest first, with their shares of the capability of all states
     */
    public record Year(int year, int count, double share, double fewest, double most, List<Share> leaders) {

        /** Copies the list. */
        public Year {
            leaders = List.copyOf(leaders);
        }
    }

    /** Copies the list. */
    public Leading {
        years = List.copyOf(years);
    }

    /** What a view holds of published shares; empty where it has none. Linear in the rows; pure. */
    public static Optional<Leading> of(WorldView view) {
        for (Dataset dataset : view.listDatasets()) {
            StateYears rows = view.stateFigures(dataset.id(), FIGURE);
            if (rows.size() > 0) {
                return Optional.of(new Leading(dataset.id(), years(rows)));
            }
        }
        return Optional.empty();
    }

    private static List<Year> years(StateYears rows) {
        TreeMap<Integer, List<Share>> published = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            published
                    .computeIfAbsent(rows.year(i), year -> new ArrayList<>())
                    .add(new Share(EventArray.unpack(rows.state(i)), rows.value(i)));
        }
        List<Year> years = new ArrayList<>();
        published.forEach((year, shares) -> {
            shares.sort(Comparator.comparingDouble(Share::share).reversed());
            years.add(year(year, shares.subList(0, Math.min(MOST, shares.size()))));
        });
        return years;
    }

    static Year year(int year, List<Share> leaders) {
        double sum = leaders.stream().mapToDouble(Share::share).sum();
        double squares =
                leaders.stream().mapToDouble(s -> s.share() * s.share()).sum();
        double rest = Math.max(0, 1 - sum) * leaders.getLast().share();
        return new Year(year, leaders.size(), sum, 1 / (squares + rest), 1 / squares, leaders);
    }
}
