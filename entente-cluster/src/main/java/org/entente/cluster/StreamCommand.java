package org.entente.cluster;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files as they come. */
@Command(
        name = "stream",
        mixinStandardHelpOptions = true,
        description = "Read the files of a folder into a record as they come, until it is stopped.")
final class StreamCommand implements Callable<Integer> {

    @Mixin
    private JobOptions options = new JobOptions();

    @Parameters(index = "0", paramLabel = "FORMAT", description = "A format, as in gdelt, or auto.")
    private String format = "auto";

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where the files come, renamed into it when whole.")
    private String folder = "";

    @Option(
            names = "--keep",
            defaultValue = "all",
            description = "Events to keep: all, international, or states (default: ${DEFAULT-VALUE}).")
    private String keep = "all";

    @Option(
            names = "--names",
            defaultValue = "*",
            description = "Pattern of the names that count (default: ${DEFAULT-VALUE}).")
    private String names = "*";

    @Option(
            names = "--checkpoint",
            paramLabel = "PATH",
            description = "Where Spark remembers what was taken (default: the folder .stream in the record).")
    private @Nullable String checkpoint;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "1 minute",
            description = "How often it looks (default: ${DEFAULT-VALUE}).")
    private String every = "1 minute";

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "96",
            description = "Most files that one batch takes (default: ${DEFAULT-VALUE}).")
    private int atOnce = 96;

    @Option(names = "--once", description = "Take what is there and stop.")
    private boolean once;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (SparkSession spark = SparkStart.session("stream")) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            JobSettings settings = options.settings(format, keep);
            Path record = settings.record().toAbsolutePath();
            StreamSettings stream = new StreamSettings(
                    folder,
                    names,
                    checkpoint == null ? record.resolve(".stream").toUri().toString() : checkpoint,
                    atOnce,
                    every,
                    once);
            ResultLines lines = new ResultLines(
                    spec.commandLine().getOut(), spec.commandLine().getErr());
            new StreamJob(spark, new DeliveryJob(context, settings), stream).run(lines::print);
            return lines.exitCode();
        }
    }
}
