package org.entente.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.cluster.internal.DeliveryTask;
import org.entente.cluster.internal.JobJson;
import org.entente.cluster.internal.LargeFiles;
import org.entente.cluster.internal.SmallFiles;
import org.entente.cluster.internal.TaskReport;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.folder.Arrival;
import org.entente.delivery.folder.DeliveryFolder;
import org.entente.delivery.folder.StagedFile;
import org.entente.delivery.folder.Staging;

/**
 * Reads many files into a record, a task a file, of a large one a task a part. The record's folder lies on a file system that the driver sees as its own;
 * tasks write into a staging folder that driver and workers see. Where small files pile up, as the quarter-hours of a feed
 * do, they are merged.
 */
public final class DeliveryJob {

    /** How long manifests that were replaced are kept, as the record keeps them. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final JavaSparkContext spark;
    private final DeliveryFolder folder;
    private final JobSettings settings;

    public DeliveryJob(JavaSparkContext spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
        this.folder = new DeliveryFolder(settings.record(), new JobJson());
    }

    /**
     * Makes the record's folder where there is none, and clears away what jobs and programs that died have left.
     *
     * @throws IllegalArgumentException when the folder holds something else
     */
    public void prepare() throws IOException {
        Files.createDirectories(folder.path());
        if (folder.holdsOtherFiles()) {
            throw new IllegalArgumentException("The folder " + folder.path()
                    + " holds other files and no record. Name an empty or new folder with --record.");
        }
        folder.clear();
    }

    /**
     * Reads files, a batch at a time; the deliveries of a batch join the record together, in the order of the files. Files
     * that the record holds add nothing, so a job that was killed is run again.
     *
     * @param files paths for Hadoop
     * @param results takes what became of the inputs of a batch, in order, when they have joined
     */
    public void run(List<String> files, Consumer<List<InputResult>> results) throws IOException {
        for (int from = 0; from < files.size(); from += settings.batch()) {
            results.accept(runBatch(files.subList(from, Math.min(files.size(), from + settings.batch()))));
            if (settings.staging() == null) {
                // Workers see the record's folder.
                new SmallFiles(folder, SmallFiles.MANY).merge();
                folder.deleteReplaced(GRACE);
            }
        }
    }

    private List<InputResult> runBatch(List<String> files) throws IOException {
        try (Staging local = Staging.create(folder.path())) {
            String shared = settings.staging() == null
                    ? local.folder().toUri().toString()
                    : settings.staging() + "/" + UUID.randomUUID();
            try {
                return join(reports(files, shared), local.folder());
            } finally {
                if (settings.staging() != null) {
                    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(shared);
                    path.getFileSystem(spark.hadoopConfiguration()).delete(path, true);
                }
            }
        }
    }

    private List<TaskReport> reports(List<String> files, String shared) throws IOException {
        Set<String> held = folder.manifests().newest().deliveries().stream()
                .map(Delivery::id)
                .collect(Collectors.toSet());
        DeliveryTask task = new DeliveryTask(
                settings.format(), settings.keep(), JobSettings.PROGRAM, shared, held, settings.split());
        List<TaskReport> reports =
                new ArrayList<>(spark.parallelize(List.copyOf(files), files.size()).flatMap(task).collect().stream()
                        .map(JobJson::report)
                        .toList());
        List<TaskReport> cut =
                reports.stream().filter(report -> report.cut() != null).toList();
        if (!cut.isEmpty()) {
            Iterator<TaskReport> read =
                    new LargeFiles(spark, settings.keep(), shared).read(cut).iterator();
            reports.replaceAll(report -> report.cut() == null ? report : read.next());
        }
        return reports;
    }

    private List<InputResult> join(List<TaskReport> reports, Path local) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        for (TaskReport report : reports) {
            Delivery delivery = report.delivery();
            if (delivery != null) {
                arrivals.add(new Arrival(delivery, fetched(report.files(), local)));
            }
        }
        List<DeliverySummary> joined = folder.join(arrivals, GRACE);
        List<InputResult> results = new ArrayList<>();
        int next = 0;
        for (TaskReport report : reports) {
            results.add(new InputResult(
                    report.input(), report.delivery() == null ? held(report) : joined.get(next++), report.fault()));
        }
        return results;
    }

    private DeliverySummary held(TaskReport report) throws IOException {
        return folder.manifests()
                .newest()
                .findDelivery(report.id())
                .map(delivery -> delivery.summary().asAlready())
                .orElse(new DeliverySummary(report.id(), 0, 0, 0, 0, 0, false));
    }

    /** Brings staged files to the file system of the record, and sees that they came whole. */
    private List<StagedFile> fetched(List<TaskReport.File> files, Path local) throws IOException {
        List<StagedFile> fetched = new ArrayList<>();
        for (TaskReport.File file : files) {
            Path here = Path.of(file.place());
            if (settings.staging() != null) {
                here = local.resolve(UUID.randomUUID() + ".parquet");
                org.apache.hadoop.fs.Path there = new org.apache.hadoop.fs.Path(file.place());
                FileSystem system = there.getFileSystem(spark.hadoopConfiguration());
                system.copyToLocalFile(false, there, new org.apache.hadoop.fs.Path(here.toString()), true);
                StagedFile copy = StagedFile.of(
                        here,
                        file.target().table(),
                        file.target().rows(),
                        file.target().deliveries());
                if (!copy.target().equals(file.target())) {
                    throw new IOException("The staged file " + file.place() + " has changed on its way.");
                }
            }
            fetched.add(new StagedFile(here, file.target()));
        }
        return fetched;
    }
}
