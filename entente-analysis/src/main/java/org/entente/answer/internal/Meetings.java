package org.entente.answer.internal;

import java.util.List;
import org.entente.actor.State;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.series.Series;
import org.entente.series.Variable;
import org.entente.series.Variable.UniverseCount;

/** Findings on how often people meet, from closed universes of meetings. */
final class Meetings {

    private static final int RECENT_PERIODS = 3;

    private Meetings() {}

    /** Whether a variable counts meetings: by their convention such universes are named summits-… or meetings-…. */
    static boolean areCountedBy(Variable variable) {
        return variable instanceof UniverseCount count
                && (count.universe().startsWith("summits-") || count.universe().startsWith("meetings-"));
    }

    static List<Sentence> findings(Series series, int last, State first, State second) {
        if (last < RECENT_PERIODS) {
            return List.of();
        }
        int recent = last - RECENT_PERIODS + 1;
        Explanation now = Windows.sum(series, recent, last);
        Explanation before = Windows.sum(series, 0, recent - 1);
        String who = series.variable().name().contains("summits-") ? "leaders" : "envoys";
        return List.of(Sentence.builder()
                .words("The " + who + " of " + first.nameInText() + " and " + second.nameInText() + " met ")
                .number(times(now), now)
                .words(" in " + series.period(recent) + "–" + series.period(last) + " and ")
                .number(times(before), before)
                .words(" in the " + recent + " years before: ")
                .number(Wording.decimal(now.value() / RECENT_PERIODS), perYear(now, RECENT_PERIODS))
                .words(" against ")
                .number(Wording.decimal(before.value() / recent), perYear(before, recent))
                .words(" a year (" + series.variable().dataset() + ").")
                .build());
    }

    private static String times(Explanation sum) {
        long count = Math.round(sum.value());
        return count == 1 ? "once" : Wording.count(sum.value()) + " times";
    }

    private static Explanation perYear(Explanation sum, int years) {
        return Explanation.of(
                "The sum divided by " + years + " years", sum.value() / years, "meetings a year", List.of(sum));
    }
}
