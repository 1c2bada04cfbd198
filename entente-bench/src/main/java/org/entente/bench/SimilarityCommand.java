package org.entente.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.measure.similarity.PairTables;
import org.entente.measure.similarity.SimilarityIndex;
import org.entente.measure.similarity.VoteTable;
import org.entente.vote.VoteMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times the similarity of votes of all pairs beside comparing them roll call by roll call, as the roll calls double. */
@Command(
        name = "similarity",
        mixinStandardHelpOptions = true,
        description = "Time the vote similarity of all pairs beside a plain loop, as the roll calls double.")
final class SimilarityCommand implements Callable<Integer> {

    private static final int CHOICES = 3;
    private static final int ROUNDS = 7;
    private static final double MILLIS = 1e6;

    @Option(names = "--states", defaultValue = "193", description = "States (default: ${DEFAULT-VALUE}).")
    private int states;

    @Option(names = "--roll-calls", defaultValue = "1600", description = "Most roll calls (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the votes (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        Random random = new Random(seed);
        for (int rollCalls = 100; rollCalls <= most; rollCalls *= 2) {
            VoteMatrix votes = votes(rollCalls, random);
            double[] fast = new double[ROUNDS];
            double[] plain = new double[ROUNDS];
            double difference = 0;
            for (int round = 0; round < ROUNDS; round++) {
                double ours = time(votes, SimilarityCommand::tables, fast, round);
                difference = Math.max(difference, Math.abs(ours - time(votes, SimilarityCommand::loop, plain, round)));
            }
            double us = median(fast);
            double loop = median(plain);
            System.out.printf(
                    Locale.ROOT,
                    "%,5d roll calls, %,7d pairs: %7.1f ms, plain loop %7.1f ms, ratio %.3f; sums differ by %.1e%n",
                    rollCalls,
                    states * (states - 1) / 2,
                    us,
                    loop,
                    us / loop,
                    difference);
        }
        return 0;
    }

    private VoteMatrix votes(int rollCalls, Random random) {
        byte[] cells = new byte[states * rollCalls];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) random.nextInt(CHOICES + 1);
        }
        List<String> names = IntStream.range(0, states)
                .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "X")
                .toList();
        return new VoteMatrix(names, IntStream.range(0, rollCalls).toArray(), cells);
    }

    private static double time(VoteMatrix votes, ToDoubleFunction<VoteMatrix> way, double[] millis, int round) {
        long start = System.nanoTime();
        double sum = way.applyAsDouble(votes);
        millis[round] = (System.nanoTime() - start) / MILLIS;
        return sum;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double tables(VoteMatrix votes) {
        PairTables tables = PairTables.of(votes);
        double sum = 0;
        for (int first = 0; first < votes.states().size(); first++) {
            for (int second = first + 1; second < votes.states().size(); second++) {
                sum += SimilarityIndex.AGREEMENT.of(tables.table(first, second));
            }
        }
        return sum;
    }

    private static double loop(VoteMatrix votes) {
        double sum = 0;
        for (int first = 0; first < votes.states().size(); first++) {
            for (int second = first + 1; second < votes.states().size(); second++) {
                int[] counts = new int[CHOICES * CHOICES];
                for (int row = 0; row < votes.rollCallCount(); row++) {
                    int a = votes.choice(row, first);
                    int b = votes.choice(row, second);
                    if (a > 0 && b > 0) {
                        counts[(a - 1) * CHOICES + b - 1]++;
                    }
                }
                sum += SimilarityIndex.AGREEMENT.of(VoteTable.ofCounts(counts));
            }
        }
        return sum;
    }
}
