package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many clients that ask a running server at once, each again as soon as it has its answer. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Put load on a running server and print how long its answers take.")
final class LoadCommand implements Callable<Integer> {

    private static final long SECOND = 1_000_000_000L;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "Where it listens, as in http://127.0.0.1:8080.")
    private String address = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            description = "What to ask for, in turn (default: some pages that are made first).")
    private List<String> paths = List.of("/", "/pair/RUS/PRK", "/world", "/dance", "/regimes", "/sources");

    @Option(names = "--clients", defaultValue = "200", description = "How many at once (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--seconds", defaultValue = "10", description = "How long (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "3",
            description = "Seconds before that, not counted (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Override
    public Integer call() throws Exception {
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        LongAdder faults = new LongAdder();
        try (Site site = new Site(address);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String path : paths) {
                finish(site, path);
            }
            long begin = System.nanoTime() + warmUp * SECOND;
            long end = begin + seconds * SECOND;
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client;
                running.add(threads.submit(() -> ask(site, first, begin, end, times, faults)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        Quantiles all = new Quantiles(times);
        System.out.printf(
                Locale.ROOT,
                "%d clients, %d s: %,d answers, %d faults; p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms%n",
                clients,
                seconds,
                all.count(),
                faults.sum(),
                all.at(0.5),
                all.at(0.95),
                all.at(0.99),
                all.most());
        return faults.sum() == 0 ? 0 : 1;
    }

    /** Asks until the page is whole, so that a finished one is measured. */
    private static void finish(Site site, String path) throws IOException, InterruptedException {
        while (!site.get(path).isWhole()) {
            Thread.sleep(100);
        }
        site.get(path);
    }

    private void ask(
            Site site, int first, long begin, long end, ConcurrentLinkedQueue<Double> times, LongAdder faults) {
        for (int i = first; System.nanoTime() < end; i++) {
            try {
                Site.Reply reply = site.get(paths.get(i % paths.size()));
                if (System.nanoTime() > begin) {
                    times.add(reply.millis());
                }
                if (reply.status() != 200) {
                    faults.increment();
                }
            } catch (IOException e) {
                faults.increment();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
