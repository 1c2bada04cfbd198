package org.entente.measure.isolation;

import org.entente.vote.VoteMatrix;

/**
 * Mean distance of one state's votes from those of all others: the mean over roll calls of the mean |a − b| / 2 with yes
 * 1, abstain 2, no 3. 0 is with everybody, 1 against everybody.
 *
 * @param value the mean; NaN without a roll call at which it and another cast a vote
 * @param low lower end of a 90 % interval over roll calls
 * @param high upper end
 * @param rollCalls how many roll calls
 */
public record VoteDistance(double value, double low, double high, int rollCalls) {

    private static final double Z90 = 1.6448536269514722;

    public static VoteDistance of(VoteMatrix votes, String iso3) {
        int own = votes.states().indexOf(iso3);
        int count = 0;
        double sum = 0;
        double squares = 0;
        for (int row = 0; own >= 0 && row < votes.rollCallCount(); row++) {
            double distance = distance(votes, row, own);
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

    private static double distance(VoteMatrix votes, int row, int own) {
        int choice = votes.choice(row, own);
        int others = 0;
        int sum = 0;
        for (int column = 0; choice != 0 && column < votes.states().size(); column++) {
            int other = votes.choice(row, column);
            if (column != own && other != 0) {
                sum += Math.abs(other - choice);
                others++;
            }
        }
        return others == 0 ? Double.NaN : sum / 2.0 / others;
    }
}
