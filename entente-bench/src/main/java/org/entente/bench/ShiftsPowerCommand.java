package org.entente.bench;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.entente.detect.ChangePoint;
import org.entente.detect.ChangePoints;
import org.entente.detect.Changes;
import org.entente.detect.ControlChart;
import org.entente.detect.CostModel;
import org.entente.detect.DetectionOptions;
import org.entente.detect.FeedScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How often change points are found where there is none, and where there is one, on simulated series. */
@Command(
        name = "shifts-power",
        mixinStandardHelpOptions = true,
        description = "Count false alarms and power of change points and of control charts on simulated series.")
final class ShiftsPowerCommand implements Callable<Integer> {

    private static final int LENGTH = 60;
    private static final double[] HEIGHTS = {0.5, 1, 1.5, 2, 3};

    @Option(names = "--series", defaultValue = "1000", description = "Series a row (default: ${DEFAULT-VALUE}).")
    private int series;

    @Option(names = "--seed", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        System.out.printf(Locale.ROOT, "%d series of %d values a row; stated false alarms 5 of 100%n", series, LENGTH);
        System.out.println("without change:");
        row("  normal", CostModel.L2, series, random -> normal(random, 0, 0));
        row("  normal, each leaning on the last by 0.3", CostModel.L2, series, random -> normal(random, 0, 0.3));
        row("  normal, each leaning on the last by 0.6", CostModel.L2, series, random -> normal(random, 0, 0.6));
        row("  Poisson of mean 4", CostModel.POISSON, series / 4, random -> poisson(random, 0));
        System.out.println("one step in the middle:");
        for (double height : HEIGHTS) {
            row("  normal, " + height + " deviations", CostModel.L2, series, random -> normal(random, height, 0));
        }
        for (double height : HEIGHTS) {
            row(
                    "  Poisson, from 4 by " + height + " deviations",
                    CostModel.POISSON,
                    series / 4,
                    random -> poisson(random, height));
        }
        charts();
        return 0;
    }

    private interface Maker {
        double[] make(Random random);
    }

    private void row(String name, CostModel cost, int times, Maker maker) {
        Random random = new Random(seed);
        int any = 0;
        int held = 0;
        double probability = 0;
        int points = 0;
        for (int i = 0; i < times; i++) {
            Changes changes = ChangePoints.find(maker.make(random), DetectionOptions.of(cost));
            any += changes.points().isEmpty() ? 0 : 1;
            boolean holds = false;
            for (ChangePoint point : changes.points()) {
                holds |= point.low() <= LENGTH / 2 && LENGTH / 2 <= point.high();
                probability += point.probability();
                points++;
            }
            held += holds ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%-46s a change found in %.3f; one whose interval holds the middle in %.3f; %.2f changes a series, mean"
                        + " probability %.2f%n",
                name,
                (double) any / times,
                (double) held / times,
                (double) points / times,
                points == 0 ? Double.NaN : probability / points);
    }

    private static double[] normal(Random random, double height, double leaning) {
        double[] values = new double[LENGTH];
        double noise = random.nextGaussian();
        for (int i = 0; i < LENGTH; i++) {
            values[i] = noise + (i < LENGTH / 2 ? 0 : height);
            noise = leaning * noise + Math.sqrt(1 - leaning * leaning) * random.nextGaussian();
        }
        return values;
    }

    private static double[] poisson(Random random, double height) {
        double[] values = new double[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            values[i] = count(random, i < LENGTH / 2 ? 4 : 4 + 2 * height);
        }
        return values;
    }

    private static double count(Random random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        double count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }

    private void charts() {
        double runLength = 200;
        System.out.println(
                "Poisson feeds of unknown rate, one false alarm in 200 values stated; 100 feeds of 1,000 values:");
        for (double mean : new double[] {0.5, 4, 30}) {
            System.out.printf(
                    Locale.ROOT,
                    "  mean %4.1f: values a false alarm, CUSUM %.0f, EWMA %.0f%n",
                    mean,
                    alarms(ControlChart.cusum(1, runLength), mean),
                    alarms(ControlChart.ewma(0.2, runLength), mean));
        }
        System.out.println("values until a rise from mean 4 to twice that is seen, after 200 quiet ones:");
        System.out.printf(
                Locale.ROOT,
                "  CUSUM %.1f, EWMA %.1f%n",
                delay(ControlChart.cusum(1, runLength)),
                delay(ControlChart.ewma(0.2, runLength)));
    }

    private double alarms(ControlChart chart, double mean) {
        Random random = new Random(seed);
        int alarms = 0;
        int scored = 0;
        for (int feed = 0; feed < 100; feed++) {
            ControlChart own = chart.another();
            FeedScores scores = new FeedScores(1, 10);
            for (int t = 0; t < 1_000; t++) {
                double score = scores.add(count(random, mean), 1);
                scored += Double.isNaN(score) ? 0 : 1;
                alarms += Math.abs(own.add(score));
            }
        }
        return (double) scored / alarms;
    }

    private double delay(ControlChart chart) {
        Random random = new Random(seed);
        double sum = 0;
        for (int feed = 0; feed < 200; feed++) {
            ControlChart own = chart.another();
            FeedScores scores = new FeedScores(1, 10);
            for (int t = 0; t < 200; t++) {
                own.add(scores.add(count(random, 4), 1));
            }
            int waited = 1;
            while (own.add(scores.add(count(random, 8), 1)) <= 0) {
                waited++;
            }
            sum += waited;
        }
        return sum / 200;
    }
}
