package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.detect.CostModel;
import org.entente.detect.Segmentation;
import org.entente.detect.Segmenter;
import org.entente.detect.StepSignal;
import org.entente.detect.spillover.EventTimes;
import org.entente.detect.spillover.HawkesProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times the pruned search for change points beside the plain one, on signals with a break every 200 values. */
@Command(
        name = "shifts",
        mixinStandardHelpOptions = true,
        description = "Time the search for change points, pruned and plain, and the likelihood of a Hawkes process.")
final class ShiftsCommand implements Callable<Integer> {

    private static final int[] SIZES = {1_000, 2_000, 5_000, 10_000, 20_000};
    private static final int EVERY = 200;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the signals (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--height",
            defaultValue = "3",
            description = "Height of a step in deviations of the noise (default: ${DEFAULT-VALUE}).")
    private double height;

    @Option(
            names = "--runs",
            defaultValue = "300",
            description = "Runs, of which the best counts (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Override
    public Integer call() {
        System.out.printf(
                Locale.ROOT,
                "l2, penalty 2 ln n, a break every %d values of %.1f deviations, seed %d; best of %d runs, plain: of 3;"
                        + " processor time of the thread, prefix sums included%n",
                EVERY,
                height,
                seed,
                runs);
        for (int warm = 0; warm < 3; warm++) {
            measure(5_000, Segmenter.PELT, runs);
            measure(2_000, Segmenter.EXACT, 3);
        }
        double first = 0;
        double last = 0;
        for (int n : SIZES) {
            Timed pruned = measure(n, Segmenter.PELT, runs);
            Timed plain = measure(n, Segmenter.EXACT, 3);
            first = first == 0 ? pruned.millis() : first;
            last = pruned.millis();
            System.out.printf(
                    Locale.ROOT,
                    "n %,7d: pelt %8.3f ms, %.2f of linear; exact %9.2f ms, %5.0f times as long; %d breaks, %s%n",
                    n,
                    pruned.millis(),
                    pruned.millis() / first / (n / (double) SIZES[0]),
                    plain.millis(),
                    plain.millis() / pruned.millis(),
                    pruned.found().breaks().size(),
                    pruned.found().breaks().equals(plain.found().breaks()) ? "the same" : "NOT the same");
        }
        System.out.printf(Locale.ROOT, "growth: n^%.3f%n", Math.log(last / first) / Math.log(20));
        hawkes();
        return 0;
    }

    private record Timed(double millis, Segmentation found) {}

    private Timed measure(int n, Segmenter method, int times) {
        double[] values = StepSignal.normal(seed, n, EVERY, height).values();
        long best = Long.MAX_VALUE;
        Segmentation found = method.segment(CostModel.L2.of(values), 2 * Math.log(n), 1);
        for (int i = 0; i < times; i++) {
            long start = processorTime();
            found = method.segment(CostModel.L2.of(values), 2 * Math.log(n), 1);
            best = Math.min(best, processorTime() - start);
        }
        return new Timed(best / 1e6, found);
    }

    private static void hawkes() {
        HawkesProcess process = new HawkesProcess(
                new double[] {0.3, 0.2}, new double[][] {{0.4, 0.15}, {0.3, 0.35}}, new double[] {1.5, 0.8});
        for (double end : new double[] {10_000, 100_000}) {
            EventTimes events = process.simulate(end, 1);
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 20; i++) {
                long start = processorTime();
                process.logLikelihood(events);
                best = Math.min(best, processorTime() - start);
            }
            System.out.printf(
                    Locale.ROOT, "Hawkes, two kinds: likelihood of %,d events %.2f ms%n", events.size(), best / 1e6);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
