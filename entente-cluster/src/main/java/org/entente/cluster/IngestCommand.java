package org.entente.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.entente.source.registry.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files of the public record. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Read files (plain, .gz, .zip; any path that Hadoop knows, with patterns) into a record, a task a file.")
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private JobOptions options = new JobOptions();

    @Parameters(index = "0", paramLabel = "FORMAT", description = "A format, as in gdelt or icews, or auto.")
    private String format = "auto";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Files, patterns, or folders.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--keep",
            defaultValue = "all",
            description = "Events to keep: all, international, or states (default: ${DEFAULT-VALUE}).")
    private String keep = "all";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!format.equals("auto")) {
            Sources.get(format); // before a cluster is kept busy
        }
        return run(spec, options.settings(format, keep), paths);
    }

    /** Reads files as a job and prints what became of them. */
    static int run(CommandSpec spec, JobSettings settings, List<String> paths) throws IOException {
        try (SparkSession spark = SparkStart.session(spec.name())) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            DeliveryJob job = new DeliveryJob(context, settings);
            List<String> files = PathList.expand(paths, context.hadoopConfiguration());
            job.prepare();
            ResultLines lines = new ResultLines(
                    spec.commandLine().getOut(), spec.commandLine().getErr());
            job.run(files, lines::print);
            return lines.exitCode();
        }
    }
}
