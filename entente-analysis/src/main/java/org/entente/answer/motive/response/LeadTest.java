package org.entente.answer.motive.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.answer.motive.response.PairSeries.Term;
import org.entente.detect.ChangePoint;
import org.entente.detect.ChangePoints;
import org.entente.detect.CostModel;
import org.entente.detect.DetectionOptions;
import org.entente.detect.LeadLag;
import org.entente.detect.LeadLag.Lag;
import org.entente.detect.LeadLag.Turn;

/**
 * Which turned first, the bond or the pressure on the two: the turn of the bond upwards that is latest, and the nearest turn
 * of pressure.
 *
 * @param finding what was found, in words
 * @param bondTurn year of the bond's turn; 0 for none
 * @param pressureTurn year of the nearest turn of pressure; 0 for none
 * @param lagYears years from the turn of pressure to that of the bond: below 0 when the bond turned first
 * @param pressureFirst chance that pressure turned first, given both turns; NaN without
 */
public record LeadTest(String finding, int bondTurn, int pressureTurn, double lagYears, double pressureFirst) {

    private static final int REACH_YEARS = 8;
    private static final double CLEAR = .9;

    /** Compares the turns of a pair. */
    public static LeadTest of(PairSeries series) {
        List<Turn> bond = turns(series.bond(), true);
        double[] both = new double[series.bond().length];
        for (int i = 0; i < both.length; i++) {
            both[i] = series.pressure()[Term.ON_FIRST.ordinal()][i] + series.pressure()[Term.ON_SECOND.ordinal()][i];
        }
        List<Turn> pressure = turns(both, false);
        if (bond.isEmpty()) {
            return new LeadTest("the bond has no turn upwards, so nothing can be first", 0, 0, Double.NaN, Double.NaN);
        }
        Turn last = bond.getLast();
        int year = series.firstYear() + (int) last.day();
        List<Lag> lags = LeadLag.between(pressure, List.of(last), REACH_YEARS);
        if (lags.isEmpty()) {
            return new LeadTest(
                    "pressure has no turn within " + REACH_YEARS + " years of the bond's",
                    year,
                    0,
                    Double.NaN,
                    Double.NaN);
        }
        Lag lag = lags.getFirst();
        double chance = lag.firstLeads();
        String finding = chance >= CLEAR
                ? "pressure turned first"
                : chance <= 1 - CLEAR ? "the bond turned before the pressure" : "which turned first cannot be told";
        return new LeadTest(
                finding, year, series.firstYear() + (int) lag.first().day() - 1, lag.lagDays() + 1, chance);
    }

    /** Turns on a line of years, the earliest first. */
    private static List<Turn> turns(double[] values, boolean upwards) {
        List<Turn> turns = new ArrayList<>();
        DetectionOptions options = DetectionOptions.of(CostModel.L2).withMinSize(3);
        for (ChangePoint each : ChangePoints.find(values, options).points()) {
            if (!upwards || each.after() > each.before()) {
                turns.add(new Turn(
                        each.index(),
                        Math.min(each.low(), each.index()),
                        Math.max(each.high(), each.index()),
                        options.level(),
                        each.probability()));
            }
        }
        turns.sort(Comparator.comparingDouble(Turn::day));
        return turns;
    }
}
