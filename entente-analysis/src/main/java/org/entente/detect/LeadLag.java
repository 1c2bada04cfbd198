package org.entente.detect;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Erf;

/**
 * Which of two series turned first: the bond of a pair, say, and the pressure on one of them. Says which came before, not
 * which brought about the other.
 */
public final class LeadLag {

    private LeadLag() {}

    /**
     * A turn of a series on a line of days.
     *
     * @param day epoch day of the first value at the new level
     * @param low first day that the interval allows
     * @param high last day that it allows
     * @param level of the interval, between 0 and 1
     * @param probability that there is a turn
     */
    public record Turn(double day, double low, double high, double level, double probability) {

        /** Checks the order. */
        public Turn {
            if (!(low <= day && day <= high) || !(level > 0 && level < 1)) {
                throw new IllegalArgumentException("The turn's day (" + day + ") must lie in its interval (" + low
                        + " to " + high + ") of a level between 0 and 1 (" + level + ").");
            }
        }

        private double deviation() {
            return (high - low) / 2 / (Math.sqrt(2) * Erf.erfInv(level));
        }
    }

    /**
     * A turn of the second series and the nearest one of the first.
     *
     * @param lagDays days from the first series' turn to the second's; below 0 when the second was earlier
     * @param lowDays lower end of the interval of the lag, if the two dates err independently
     * @param highDays upper end
     * @param firstLeads probability that the first series turned before the second, given that both turned
     * @param probability that both turned
     */
    public record Lag(
            Turn first,
            Turn second,
            double lagDays,
            double lowDays,
            double highDays,
            double firstLeads,
            double probability) {}

    /**
     * For each turn of the second series the nearest turn of the first within a reach; none where there is none.
     *
     * <p>The interval of the lag joins those of the two turns side by side (Zou and Donner 2008), which may be lopsided; both
     * must have one level. {@code firstLeads} takes errors for normal, as wide as the intervals say.
     *
     * @param reachDays how far apart two turns may lie to be set beside each other
     */
    public static List<Lag> between(List<Turn> first, List<Turn> second, double reachDays) {
        List<Lag> lags = new ArrayList<>();
        for (Turn turn : second) {
            Turn nearest = null;
            for (Turn candidate : first) {
                double distance = Math.abs(candidate.day() - turn.day());
                if (distance <= reachDays && (nearest == null || distance < Math.abs(nearest.day() - turn.day()))) {
                    nearest = candidate;
                }
            }
            if (nearest != null) {
                lags.add(lag(nearest, turn));
            }
        }
        return lags;
    }

    private static Lag lag(Turn first, Turn second) {
        double lag = second.day() - first.day();
        double deviation = Math.hypot(first.deviation(), second.deviation());
        double down = Math.hypot(second.day() - second.low(), first.high() - first.day());
        double up = Math.hypot(second.high() - second.day(), first.day() - first.low());
        double leads =
                deviation > 0 ? 0.5 * Erf.erfc(-lag / deviation / Math.sqrt(2)) : lag > 0 ? 1 : lag < 0 ? 0 : 0.5;
        return new Lag(first, second, lag, lag - down, lag + up, leads, first.probability() * second.probability());
    }
}
