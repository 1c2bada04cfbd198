package org.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workers, real processes: the same tables, and the same again when a worker or the driver is killed. */
class StandaloneClusterTest {

    private static final int MINUTES_A_JOB = 5;

    @TempDir
    static Path folder;

    private static @Nullable StandaloneCluster running;
    private static List<Path> files;
    private static Map<String, String> right;

    @BeforeAll
    static void start() throws Exception {
        files = Feed.write(folder.resolve("feed"), 8, 4_000);
        OneMachine.ingest(folder.resolve("right"), files, "all");
        right = RecordText.hashes(folder.resolve("right"));
        try {
            running = StandaloneCluster.start(folder.resolve("cluster"));
        } catch (IOException e) {
            assumeTrue(false, "A standalone cluster cannot start here: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (running != null) {
            running.close();
        }
    }

    private static StandaloneCluster cluster() {
        return Objects.requireNonNull(running);
    }

    private static Process ingest(String name, Path record) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("ingest", "gdelt", "--batch", "4", "--split", "1"));
        arguments.addAll(List.of("--record", record.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        return cluster().submit(name, arguments.toArray(String[]::new));
    }

    /** A job ends with 2, since one of the files is no feed. */
    private static void requireDone(String name, Process job) throws Exception {
        boolean ended = job.waitFor(MINUTES_A_JOB, TimeUnit.MINUTES);
        if (!ended) {
            StandaloneCluster.kill(job);
        }
        String output = cluster().output(name);
        assertThat(ended && job.exitValue() == 2 && output.contains("f-none.export.CSV line 1"))
                .as(output)
                .isTrue();
    }

    /** Waits until the first deliveries have joined and tasks of the next batch write, then a little longer. */
    private static void awaitMidJob(Process job, Path record, SplittableRandom random) throws Exception {
        while (job.isAlive()
                && (!Files.isDirectory(record) || RecordText.manifest(record).number() == 0)) {
            Thread.sleep(20);
        }
        Thread.sleep(random.nextInt(600));
    }

    private static void requireRight(Path record) throws Exception {
        assertThat(RecordText.hashes(record)).isEqualTo(right);
        RecordText.requireNoOrphans(record);
    }

    @Test
    void aWorkerAndTheDriverAreKilledMidJobAndMidStream() throws Exception {
        // The undisturbed run first.
        requireDone("undisturbed", ingest("undisturbed", folder.resolve("undisturbed")));
        requireRight(folder.resolve("undisturbed"));
        SplittableRandom random = new SplittableRandom(1);
        workerKilled("worker", random);
        driverKilled("driver", random);
        streamKilled("stream", random);
    }

    /** The longer run: -Dexcluded.groups= -Dtest=StandaloneClusterTest. */
    @Test
    @Tag("slow")
    void twentyAreKilled() throws Exception {
        SplittableRandom random = new SplittableRandom(20);
        int late = 0;
        for (int i = 0; i < 20; i++) {
            late += switch (i % 3) {
                case 0 -> workerKilled("worker-" + i, random);
                case 1 -> driverKilled("driver-" + i, random);
                default -> streamKilled("stream-" + i, random);
            };
            System.out.println((i + 1) + " killed, " + late + " late");
        }
        System.out.println("20 were killed, " + late + " of them when the work was already done.");
        assertThat(late).isLessThan(10);
    }

    /** Each gives 1 if the kill came too late to disturb anything, else 0. */
    private static int workerKilled(String name, SplittableRandom random) throws Exception {
        Path record = folder.resolve("of-" + name);
        Process job = ingest("job-" + name, record);
        awaitMidJob(job, record, random);
        int late = job.isAlive() ? 0 : 1;
        StandaloneCluster.kill(cluster().worker(cluster().workers() - 1));
        cluster().addWorker();
        requireDone("job-" + name, job);
        requireRight(record);
        return late;
    }

    private static int driverKilled(String name, SplittableRandom random) throws Exception {
        Path record = folder.resolve("of-" + name);
        Process job = ingest("job-" + name, record);
        awaitMidJob(job, record, random);
        int late = job.isAlive() ? 0 : 1;
        StandaloneCluster.kill(job);
        ingestAgain(record);
        requireRight(record);
        return late;
    }

    private static int streamKilled(String name, SplittableRandom random) throws Exception {
        Path record = folder.resolve("of-" + name);
        Path incoming = Files.createDirectories(folder.resolve("incoming-" + name));
        Process stream = stream("job-" + name, record, incoming, "--every", "100 milliseconds");
        for (Path file : files) {
            arrive(file, incoming);
        }
        awaitMidJob(stream, record, random);
        int late = RecordText.manifest(record).deliveries().size() == deliveries() ? 1 : 0;
        StandaloneCluster.kill(stream);
        streamAgain(record, incoming);
        // The files have other names there, which stand in rejects and deliveries.
        assertThat(RecordText.hashes(record).get("events")).isEqualTo(right.get("events"));
        RecordText.requireNoOrphans(record);
        return late;
    }

    /** What was cut off is taken up by whatever Spark comes next: here one within this process. */
    private static void ingestAgain(Path record) throws Exception {
        try (SparkSession spark = Spark.start()) {
            DeliveryJob job = job(spark, record);
            job.prepare();
            job.run(files.stream().map(Path::toString).toList(), results -> {});
        }
    }

    private static void streamAgain(Path record, Path incoming) throws Exception {
        try (SparkSession spark = Spark.start()) {
            String checkpoint = record.resolve(".stream").toUri().toString();
            new StreamJob(
                            spark,
                            job(spark, record),
                            new StreamSettings(incoming.toString(), "*", checkpoint, 4, "1 second", true))
                    .run(results -> {});
        }
    }

    private static DeliveryJob job(SparkSession spark, Path record) {
        return new DeliveryJob(
                Spark.context(spark), new JobSettings(record, null, "gdelt", "all", 512, JobSettings.SPLIT));
    }

    private static int deliveries() throws IOException {
        return RecordText.manifest(folder.resolve("right")).deliveries().size();
    }

    private static Process stream(String name, Path record, Path incoming, String... more) throws IOException {
        return cluster()
                .submit(
                        name,
                        Stream.concat(
                                        Stream.of(
                                                "stream", "gdelt", incoming.toString(), "--record", record.toString()),
                                        Stream.concat(Stream.of("--at-once", "4"), Stream.of(more)))
                                .toArray(String[]::new));
    }

    /** As a careful sender does: written aside, renamed when whole. */
    private static void arrive(Path file, Path folder) throws IOException {
        Path aside = folder.resolveSibling(file.getFileName() + ".part");
        Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(aside, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
}
