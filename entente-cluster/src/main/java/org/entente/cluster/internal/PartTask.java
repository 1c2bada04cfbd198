package org.entente.cluster.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.entente.delivery.KeepRule;
import org.entente.source.intake.PartIntake;
import org.entente.source.part.FilePart;
import org.entente.source.part.PartReader;
import org.entente.source.registry.Sources;

/** Reads one part of a file into staged files. Each attempt has a folder of its own. */
final class PartTask implements Function<PartTask.Order, PartReport> {

    private static final long serialVersionUID = 1;

    /**
     * One part to read.
     *
     * @param path its path, for Hadoop
     * @param name what the user calls it
     * @param format its format
     * @param delivery id of its delivery
     * @param part the part
     */
    record Order(String path, String name, String format, String delivery, FilePart part) implements Serializable {}

    private final String keep;
    private final String staging;

    PartTask(String keep, String staging) {
        this.keep = keep;
        this.staging = staging;
    }

    @Override
    public PartReport call(Order order) throws IOException {
        TaskFolder folder = TaskFolder.create(staging);
        try (PartWriter writer = new PartWriter(
                        order.delivery(), folder.newFolder(), order.part().rowsBefore());
                InputStream bytes = HadoopInputs.openPart(order.path(), order.part())) {
            PartIntake intake = intake(order.name(), order.format(), keep);
            PartIntake.Result result = intake.readInto(writer, bytes, order.part());
            List<TaskReport.File> files = folder.sent(writer.finish());
            return new PartReport(result, writer.rejected(), writer.shares(), JobJson.files(files));
        }
    }

    static PartIntake intake(String file, String format, String keep) {
        return new PartIntake(file, (PartReader) Sources.get(format), KeepRule.parse(keep));
    }
}
