package org.entente.measure.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.vote.VotePairs;

/**
 * All indices of one pair in one session.
 *
 * @param session General Assembly session
 * @param rollCalls roll calls at which both cast a vote: what the indices rest on
 * @param indices every index with its 90 % interval, in the order of {@link SimilarityIndex}
 */
public record VoteSimilarity(int session, long rollCalls, Map<SimilarityIndex, Estimate> indices) {

    /** Copies the map, keeping its order. */
    public VoteSimilarity {
        indices = Collections.unmodifiableMap(new EnumMap<>(indices));
    }

    /** All indices of a table of counts. */
    public static VoteSimilarity of(int session, VoteTable table) {
        Map<SimilarityIndex, Estimate> indices = new EnumMap<>(SimilarityIndex.class);
        for (SimilarityIndex index : SimilarityIndex.values()) {
            indices.put(index, index.estimate(table));
        }
        return new VoteSimilarity(session, table.rollCalls(), indices);
    }

    /** Every session in which the two shared a roll call, oldest first; the votes may come in any order. */
    public static List<VoteSimilarity> bySession(VotePairs votes) {
        SortedMap<Integer, int[]> counts = new TreeMap<>();
        for (int i = 0; i < votes.size(); i++) {
            int[] count = counts.computeIfAbsent(votes.session(i), session -> new int[VoteTable.CELLS]);
            count[(votes.first(i) - 1) * VoteTable.CHOICES + votes.second(i) - 1]++;
        }
        List<VoteSimilarity> all = new ArrayList<>();
        counts.forEach((session, count) -> all.add(of(session, VoteTable.ofCounts(count))));
        return all;
    }

    /**
     * Several pairs of one session on average: each index the mean over the pairs that have it, the roll calls the most that a
     * pair shares. Without intervals, since the pairs vote at the same roll calls.
     */
    public static VoteSimilarity mean(int session, List<VoteSimilarity> pairs) {
        Map<SimilarityIndex, Estimate> indices = new EnumMap<>(SimilarityIndex.class);
        for (SimilarityIndex index : SimilarityIndex.values()) {
            double mean = pairs.stream()
                    .mapToDouble(pair -> pair.get(index).value())
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
            indices.put(index, new Estimate(mean, Double.NaN, Double.NaN));
        }
        long most = pairs.stream().mapToLong(VoteSimilarity::rollCalls).max().orElse(0);
        return new VoteSimilarity(session, most, indices);
    }

    /** One index; NaN where nothing is known. */
    public Estimate get(SimilarityIndex index) {
        return indices.getOrDefault(index, Estimate.UNKNOWN);
    }
}
