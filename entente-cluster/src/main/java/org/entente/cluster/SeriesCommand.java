package org.entente.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.entente.event.QuadClass;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sums events into series. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description = "Sum the coded events of a record into series of pairs, as a CSV file.")
final class SeriesCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "VARIABLE",
            description = "Rates of coded events with their dataset, as in events.goldstein@gdelt-2.")
    private List<String> variables = new ArrayList<>();

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Folder of the record, which all machines see (default: ${DEFAULT-VALUE}).")
    private Path record = Path.of("record");

    @Option(
            names = "--pairs",
            paramLabel = "PAIR",
            arity = "1..*",
            description = "PRK-RUS, or with a direction RUS>PRK (default: all pairs with an event).")
    private List<String> pairs = new ArrayList<>();

    @Option(names = "--directed", description = "Tell the directions apart where all pairs are asked for.")
    private boolean directed;

    @Option(names = "--by", paramLabel = "PERIOD", defaultValue = "month", description = "Length of the periods.")
    private String by = "month";

    @Option(names = "--as-of", paramLabel = "DAY", description = "Use only what was known by this day.")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file, on the driver's machine.")
    private Path output = Path.of("series.csv");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        SeriesSettings settings = settings();
        try (SparkSession spark = SparkStart.session("series");
                SeriesTable table = new SeriesTable(output)) {
            long count = new SeriesJob(spark, settings).run(table::write);
            table.finish();
            spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d pairs%n", output, count);
            return 0;
        }
    }

    private SeriesSettings settings() {
        Set<String> keys = new LinkedHashSet<>();
        for (String pair : pairs) {
            keys.add(SeriesSettings.key(pair));
        }
        boolean arrows = keys.stream().anyMatch(key -> key.contains("→"));
        if (arrows && !keys.stream().allMatch(key -> key.contains("→"))) {
            throw new IllegalArgumentException(
                    "The pairs (" + pairs + ") must all have a direction, or none. Ask for each kind by itself.");
        }
        return new SeriesSettings(
                record,
                variables.stream().map(SeriesCommand::variable).toList(),
                Frequency.parse(by),
                keys,
                directed || arrows,
                asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf);
    }

    private static Variable variable(String id) {
        int at = id.indexOf('@');
        String name = at < 0 ? id : id.substring(0, at);
        String dataset = at < 0 ? "gdelt-2" : id.substring(at + 1);
        Stream<Variable> known = Stream.concat(
                Stream.of(new Variable.GoldsteinRate(dataset)),
                Stream.of(QuadClass.values()).map(quad -> new Variable.EventRate(dataset, quad)));
        return known.filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The variable (" + id
                        + ") must be events.goldstein or events. with a class, as in events.verbal-conflict@gdelt-2."
                        + " The other series are small: use \"entente series\"."));
    }
}
