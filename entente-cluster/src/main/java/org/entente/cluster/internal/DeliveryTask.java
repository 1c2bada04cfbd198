package org.entente.cluster.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.KeepRule;
import org.entente.delivery.folder.Arrival;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.intake.Intake;
import org.entente.source.registry.Sources;

/**
 * Reads one file into staged deliveries, one an input. Each attempt has a folder of its own, so one that dies, or runs
 * twice, disturbs nobody.
 */
public final class DeliveryTask implements FlatMapFunction<String, String> {

    private static final long serialVersionUID = 1;

    private final String format;
    private final String keep;
    private final String program;
    private final String staging;
    private final Set<String> held;

    /**
     * A task.
     *
     * @param format a format's name, {@code auto}, or {@code coder} for documents
     * @param keep the keep rule
     * @param program name and version of this program
     * @param staging folder that all machines and the driver see
     * @param held ids of the deliveries that the record holds
     */
    public DeliveryTask(String format, String keep, String program, String staging, Set<String> held) {
        this.format = format;
        this.keep = keep;
        this.program = program;
        this.staging = staging;
        this.held = Set.copyOf(held);
    }

    /** Reads a file; gives a report for each of its inputs, see {@link JobJson#report}. */
    @Override
    public Iterator<String> call(String file) throws IOException {
        List<String> reports = new ArrayList<>();
        org.apache.hadoop.fs.Path shared = new org.apache.hadoop.fs.Path(staging);
        FileSystem files = shared.getFileSystem(new Configuration());
        boolean local = files.getScheme().equals("file");
        Path own = local
                ? Files.createDirectories(Path.of(HadoopInputs.localName(staging))
                        .resolve(UUID.randomUUID().toString()))
                : Files.createTempDirectory("entente-task");
        try {
            for (SourceInput input : HadoopInputs.open(file, own)) {
                TaskReport report = read(input, Files.createDirectory(own.resolve("d" + reports.size())));
                reports.add(JobJson.line(local ? report : sent(report, files, shared)));
            }
        } catch (SourceFormatException e) {
            reports.add(JobJson.line(TaskReport.fault(file, String.valueOf(e.getMessage()))));
        }
        return reports.iterator();
    }

    private TaskReport read(SourceInput input, Path folder) throws IOException {
        try {
            Intake intake = new Intake(input, reader(input), KeepRule.parse(keep));
            DeliveryInfo info = intake.identify(program);
            if (held.contains(info.id())) {
                return TaskReport.already(input.name(), info.id());
            }
            try (ParquetDelivery writer = new ParquetDelivery(info, folder)) {
                intake.readInto(writer);
                return report(input, writer.arrival());
            }
        } catch (SourceFormatException e) {
            return TaskReport.fault(input.name(), String.valueOf(e.getMessage()));
        }
    }

    private SourceReader reader(SourceInput input) throws IOException {
        return switch (format) {
            case CodedReader.FORMAT -> new CodedReader();
            case "auto" -> Sources.recognize(input).reader();
            default -> Sources.get(format);
        };
    }

    private static TaskReport report(SourceInput input, Arrival arrival) {
        List<TaskReport.File> files = arrival.files().stream()
                .map(file -> new TaskReport.File(file.file().toString(), file.target()))
                .toList();
        return new TaskReport(input.name(), arrival.delivery().id(), arrival.delivery(), files, null);
    }

    /** Sends the files of a report to where the driver sees them. */
    private static TaskReport sent(TaskReport report, FileSystem files, org.apache.hadoop.fs.Path shared)
            throws IOException {
        List<TaskReport.File> sent = new ArrayList<>();
        for (TaskReport.File file : report.files()) {
            org.apache.hadoop.fs.Path to = new org.apache.hadoop.fs.Path(shared, UUID.randomUUID() + ".parquet");
            files.copyFromLocalFile(true, true, new org.apache.hadoop.fs.Path(file.place()), to);
            sent.add(new TaskReport.File(to.toString(), file.target()));
        }
        return new TaskReport(report.input(), report.id(), report.delivery(), sent, report.fault());
    }
}
