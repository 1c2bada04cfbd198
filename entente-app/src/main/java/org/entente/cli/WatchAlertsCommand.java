package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.time.PartialDate;
import org.entente.watch.Alert;
import org.entente.watch.AlertBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the alerts that were made. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description = "Print the alerts that the watch has made, by day or week, oldest first.")
final class WatchAlertsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--from", paramLabel = "DATE", description = "Only alerts of this day, month or year and later.")
    private @Nullable String from;

    @Option(names = "--rule", paramLabel = "NAME", description = "Only alerts of this rule.")
    private @Nullable String rule;

    @Option(names = "--by", defaultValue = "day", paramLabel = "day|week", description = "Gather by day or by week.")
    private String by = "day";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder that the watch writes to (default: watch beside the record).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!by.equals("day") && !by.equals("week")) {
            throw new IllegalArgumentException("The stretch (" + by + ") must be day or week.");
        }
        LocalDate first = from == null ? LocalDate.MIN : PartialDate.parse(from).first();
        LocalDate last = common.asOf();
        Path folder = output != null ? output : AlertBook.folderFor(common.folder());
        List<Alert> alerts = new AlertBook(folder)
                .list().stream()
                        .filter(a -> !a.day().isBefore(first) && !a.day().isAfter(last))
                        .filter(a -> rule == null || a.rule().equals(rule))
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, Map.of("alerts", alerts));
            return 0;
        }
        alerts.stream()
                .collect(Collectors.groupingBy(this::stretch, java.util.TreeMap::new, Collectors.toList()))
                .forEach((stretch, each) -> print(out, stretch, each));
        if (alerts.isEmpty()) {
            out.println("There is no alert.");
        }
        out.flush();
        return 0;
    }

    private String stretch(Alert alert) {
        return by.equals("day")
                ? alert.day().toString()
                : String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        alert.day().get(IsoFields.WEEK_BASED_YEAR),
                        alert.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static void print(PrintWriter out, String stretch, List<Alert> alerts) {
        out.println(stretch);
        for (Alert alert : alerts) {
            out.println("  " + alert.rule() + ": " + alert.text());
            alert.evidence().forEach(line -> out.println("    " + line));
        }
    }
}
