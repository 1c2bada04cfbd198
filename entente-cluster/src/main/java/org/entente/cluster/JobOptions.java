package org.entente.cluster;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the jobs that read files. */
final class JobOptions {

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Folder of the record, which the driver sees as its own (default: ${DEFAULT-VALUE}).")
    Path record = Path.of("record");

    @Option(
            names = "--staging",
            paramLabel = "PATH",
            description =
                    "Folder that driver and workers see, as in hdfs://host/tmp/entente; left out where all of them"
                            + " see the record's folder under the same path.")
    @Nullable
    String staging;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "512",
            description = "Files that are read before their deliveries join the record (default: ${DEFAULT-VALUE}).")
    int batch = 512;

    @Option(
            names = "--split",
            paramLabel = "MB",
            defaultValue = "256",
            description =
                    "A plain GDELT file longer than this is read in parts, a task each (default: ${DEFAULT-VALUE}).")
    int split = 256;

    JobSettings settings(String format, String keep) {
        return new JobSettings(record, staging, format, keep, batch, (long) split << 20);
    }
}
