package org.entente.web.page.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Agreement;

/**
 * Pairs whose votes in the last session are closer or farther apart than their mean in the sessions before. The size of a change is its number of
 * standard errors, since the agreement of states that seldom vote jumps by chance; the variance of a share p of n votes is at most
 * p (1 − p) / n, with one vote each way added so that a share of 1 is not taken for certain (Agresti and Coull 1998).
 */
final class VoteChanges {

    private final List<Agreement> sessions;
    private final Set<String> leading;
    private final Agreement now;
    private final List<Agreement> before;
    private final Map<String, Double> moves = new HashMap<>();

    /**
     * Looks at sessions.
     *
     * @param sessions two or more, oldest first; the last is compared with the mean of the others
     * @param leading of each pair one state must be among these; none when every pair may be shown
     */
    VoteChanges(List<Agreement> sessions, Set<String> leading) {
        this.leading = Set.copyOf(leading);
        this.sessions = sessions;
        this.now = sessions.getLast();
        this.before = sessions.subList(0, sessions.size() - 1);
        now.states().forEach(state -> moves.put(state, move(state)));
    }

    /** The most changed pairs. */
    List<Changed.Pair> most() {
        List<Changed.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < now.states().size(); i++) {
            for (int j = i + 1; j < now.states().size(); j++) {
                String one = now.states().get(i);
                String other = now.states().get(j);
                double size = isShown(one, other) ? size(one, other) : 0;
                if (!Double.isNaN(size) && size != 0) {
                    pairs.add(new Changed.Pair(one, other, new double[0], "", size));
                }
            }
        }
        return Changed.most(pairs).stream().map(this::told).toList();
    }

    private boolean isShown(String one, String other) {
        return leading.isEmpty() || leading.contains(one) || leading.contains(other);
    }

    private double size(String one, String other) {
        double variance = 0;
        int known = 0;
        for (Agreement session : before) {
            if (!Double.isNaN(session.of(one, other))) {
                variance += variance(session, one, other);
                known++;
            }
        }
        return known == 0
                ? Double.NaN
                : change(one, other) / Math.sqrt(variance(now, one, other) + variance / known / known);
    }

    /** The last session beside the mean of those before it in which the two are known; NaN when either is not known. */
    private double change(String one, String other) {
        return now.of(one, other) - usual(one, other);
    }

    private double usual(String one, String other) {
        return before.stream()
                .mapToDouble(session -> session.of(one, other))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    private static double variance(Agreement votes, String one, String other) {
        double n = votes.shared(one, other) + 2.0;
        double share = (votes.of(one, other) * (n - 2) + 1) / n;
        return share * (1 - share) / n;
    }

    /** How much nearer a state has come to all others, on the mean. */
    private double move(String state) {
        return now.states().stream()
                .filter(other -> !other.equals(state))
                .mapToDouble(other -> change(state, other))
                .filter(change -> !Double.isNaN(change))
                .average()
                .orElse(0);
    }

    private Changed.Pair told(Changed.Pair pair) {
        double[] course = sessions.stream()
                .mapToDouble(session -> session.of(pair.first(), pair.second()))
                .toArray();
        double change = change(pair.first(), pair.second());
        String why = Texts.t(
                "home.driver.votes",
                Show.decimals(course[course.length - 1], 2),
                Show.decimals(usual(pair.first(), pair.second()), 2),
                driver(pair, change));
        return new Changed.Pair(pair.first(), pair.second(), course, why, pair.size());
    }

    /** Which of the two moved: who changed towards all others in the same sense, by half of the pair's change or more. */
    private String driver(Changed.Pair pair, double change) {
        double one = share(pair.first(), change);
        double other = share(pair.second(), change);
        if (one >= 0.5 && other >= 0.5) {
            return Texts.t("home.driver.both");
        }
        return one < 0.5 && other < 0.5
                ? Texts.t("home.driver.pair")
                : Texts.t("home.driver.one", Show.state(one > other ? pair.first() : pair.second()));
    }

    private double share(String state, double change) {
        return moves.getOrDefault(state, 0.0) / change;
    }
}
