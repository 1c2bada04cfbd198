package org.entente.web.page.home;

import java.util.ArrayList;
import java.util.List;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Agreement;

/** Pairs whose votes have come closer or moved apart most from one session to the next. */
final class VoteChanges {

    private VoteChanges() {}

    /**
     * The most changed pairs.
     *
     * @param agreements of sessions, oldest first; the last two are compared
     */
    static List<Changed.Pair> most(List<Agreement> agreements) {
        Agreement now = agreements.getLast();
        Agreement before = agreements.get(agreements.size() - 2);
        List<Changed.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < now.states().size(); i++) {
            for (int j = i + 1; j < now.states().size(); j++) {
                String one = now.states().get(i);
                String other = now.states().get(j);
                double change = now.of(one, other) - before.of(one, other);
                if (!Double.isNaN(change) && change != 0) {
                    pairs.add(new Changed.Pair(one, other, new double[0], "", change));
                }
            }
        }
        return Changed.most(pairs).stream().map(pair -> told(pair, agreements)).toList();
    }

    private static Changed.Pair told(Changed.Pair pair, List<Agreement> sessions) {
        double[] course = sessions.stream()
                .mapToDouble(session -> session.of(pair.first(), pair.second()))
                .toArray();
        String why = Texts.t(
                "home.driver.votes",
                Show.decimals(course[course.length - 1], 2),
                Show.decimals(course[course.length - 2], 2));
        return new Changed.Pair(pair.first(), pair.second(), course, why, pair.size());
    }
}
