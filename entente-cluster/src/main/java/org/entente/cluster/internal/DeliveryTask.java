package org.entente.cluster.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.KeepRule;
import org.entente.delivery.folder.Arrival;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.intake.Intake;
import org.entente.source.part.FilePart;
import org.entente.source.part.PartReader;
import org.entente.source.registry.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file into staged deliveries, one an input. A large file that is not packed is only cut, where its format allows:
 * other tasks read its parts.
 */
public final class DeliveryTask implements FlatMapFunction<String, String> {

    private static final long serialVersionUID = 1;

    private final String format;
    private final String keep;
    private final String program;
    private final String staging;
    private final Set<String> held;
    private final long split;

    /**
     * A task.
     *
     * @param format a format's name, {@code auto}, or {@code coder} for documents
     * @param keep the keep rule
     * @param program name and version of this program
     * @param staging folder that all machines and the driver see
     * @param held ids of the deliveries that the record holds
     * @param split length in bytes from which a file is cut, and of its parts
     */
    public DeliveryTask(String format, String keep, String program, String staging, Set<String> held, long split) {
        this.format = format;
        this.keep = keep;
        this.program = program;
        this.staging = staging;
        this.held = Set.copyOf(held);
        this.split = split;
    }

    /** Reads a file; gives a report for each of its inputs, see {@link JobJson#report}. */
    @Override
    public Iterator<String> call(String file) throws IOException {
        List<String> reports = new ArrayList<>();
        try {
            SourceInput large = HadoopInputs.findLarge(file, split);
            TaskReport report = large == null ? null : identify(file, large);
            if (report == null) {
                readWhole(file, reports);
            } else {
                reports.add(JobJson.line(report));
            }
        } catch (SourceFormatException e) {
            reports.add(JobJson.line(TaskReport.fault(file, String.valueOf(e.getMessage()))));
        }
        return reports.iterator();
    }

    /** Cuts a large file, if the record has it not and its format can be cut; null where it must be read in one go. */
    private @Nullable TaskReport identify(String file, SourceInput input) throws IOException {
        if (!(reader(input) instanceof PartReader reader)) {
            return null;
        }
        DeliveryInfo info = new Intake(input, reader, KeepRule.parse(keep)).identify(program);
        if (held.contains(info.id())) {
            return TaskReport.already(input.name(), info.id());
        }
        List<FilePart> parts = reader.cut(input, split);
        return parts.size() < 2 ? null : TaskReport.cut(input.name(), file, info, parts);
    }

    private void readWhole(String file, List<String> reports) throws IOException {
        TaskFolder folder = TaskFolder.create(staging);
        for (SourceInput input : HadoopInputs.open(file, folder.path())) {
            reports.add(JobJson.line(read(input, folder)));
        }
    }

    private TaskReport read(SourceInput input, TaskFolder folder) throws IOException {
        try {
            Intake intake = new Intake(input, reader(input), KeepRule.parse(keep));
            DeliveryInfo info = intake.identify(program);
            if (held.contains(info.id())) {
                return TaskReport.already(input.name(), info.id());
            }
            try (ParquetDelivery writer = new ParquetDelivery(info, folder.newFolder())) {
                intake.readInto(writer);
                Arrival arrival = writer.arrival();
                return TaskReport.read(input.name(), arrival.delivery(), folder.sent(arrival.files()));
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
}
