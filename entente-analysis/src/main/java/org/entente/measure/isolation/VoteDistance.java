package org.entente.measure.isolation;

import java.util.Set;
import org.entente.vote.VoteMatrix;

/**
 * Mean distance of a state's votes from those of all others: the mean over roll calls of the mean |a − b| / 2 with yes 1,
 * abstain 2, no 3. 0 is with everybody, 1 against everybody. Of several states together: at each roll call the mean over
 * those of them that voted, each compared with all others that are none of them.
 *
 * @param value the mean; NaN without a roll call at which it and another cast a vote
 * @param low lower end of a 90 % interval over roll calls
 * @param high upper end
 * @param rollCalls how many roll calls
 */
public record VoteDistance(double value, double low, double high, int rollCalls) {

    private static final double Z90 = 1.6448536269514722;

    public static VoteDistance of(VoteMatrix votes, String iso3) {
        return of(votes, Set.of(iso3), Set.of(iso3));
    }

    /**
     * The distance of some states from all that are not in their group.
     *
     * @param whose states whose votes are looked at
     * @param group states that they are not compared with
     */
    static VoteDistance of(VoteMatrix votes, Set<String> whose, Set<String> group) {
        boolean[] own = place(votes, whose);
        boolean[] left = place(votes, group);
        int count = 0;
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < votes.rollCallCount(); row++) {
            double distance = distance(votes, row, own, left);
            if (!Double.isNaN(distance)) {
                sum += distance;
                squares += distance * distance;
                count++;
            }
        }
        if (count == 0) {
            return new VoteDistance(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double mean = sum / count;
        double variance = count < 2 ? Double.NaN : Math.max(0, squares - count * mean * mean) / (count - 1);
        double margin = Z90 * Math.sqrt(variance / count);
        return new VoteDistance(mean, Math.max(0, mean - margin), Math.min(1, mean + margin), count);
    }

    private static boolean[] place(VoteMatrix votes, Set<String> states) {
        boolean[] places = new boolean[votes.states().size()];
        for (int column = 0; column < places.length; column++) {
            places[column] = states.contains(votes.states().get(column));
        }
        return places;
    }

    /** Mean distance at one roll call; NaN where none of them, or none of the others, voted. */
    private static double distance(VoteMatrix votes, int row, boolean[] own, boolean[] left) {
        int[] others = new int[4];
        int known = 0;
        for (int column = 0; column < own.length; column++) {
            int choice = votes.choice(row, column);
            if (!left[column] && choice != 0) {
                others[choice]++;
                known++;
            }
        }
        double sum = 0;
        int members = 0;
        for (int column = 0; known > 0 && column < own.length; column++) {
            int choice = own[column] ? votes.choice(row, column) : 0;
            if (choice != 0) {
                int apart = 0;
                for (int other = 1; other < others.length; other++) {
                    apart += others[other] * Math.abs(other - choice);
                }
                sum += apart / 2.0 / known;
                members++;
            }
        }
        return members == 0 ? Double.NaN : sum / members;
    }
}
