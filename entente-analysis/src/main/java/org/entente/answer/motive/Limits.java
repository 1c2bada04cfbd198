package org.entente.answer.motive;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.motive.panel.PairPanel;

/** What an answer does not know, in sentences. */
final class Limits {

    private Limits() {}

    static List<String> list(PairPanel panel, int year, boolean hasEpisode) {
        List<String> limits = new ArrayList<>();
        PairPanel.Reach reach = panel.reach();
        limits.add("Votes are known to " + known(reach.votes()) + ", pledges to " + known(reach.pledges())
                + ", disputes to " + known(reach.disputes()) + ", trade to " + known(reach.trade())
                + "; what came later is unknown, not unchanged.");
        if (year > 0 && panel.lastYear() > year) {
            limits.add("Episode, durability and evidence are as of the end of " + year + ", "
                    + (panel.lastYear() - year) + " years before the day that is asked about.");
        }
        if (hasEpisode) {
            limits.add("Pivot means here that it outlives ten years. Motives themselves leave no row in the record.");
        }
        limits.add(
                "What moves with pressure is associated with it; nothing here shows that pressure brought it about.");
        limits.add(
                "Pressure counts sanctions, listings, disputes and adverse votes that the record holds; those that it"
                        + " does not hold count as none.");
        limits.add("Likeness of regimes is not looked at: no dataset that the program reads tells of regimes.");
        limits.add("Datasets appear years after the years they tell of and state no lag; a year counts as known at its"
                + " end.");
        return limits;
    }

    private static String known(int year) {
        return year == 0 ? "no year" : String.valueOf(year);
    }
}
