package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.time.PartialDate;
import org.entente.watch.BackTest;
import org.entente.watch.WatchPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges the rules of a watch on days that are past. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description =
                "Judge the rules of the watch file on past days of the record, each from what was known by then, and"
                        + " say how often each would have spoken. Makes no alert.")
final class WatchTestCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--plan", defaultValue = "watch.conf", paramLabel = "FILE", description = "The watch file.")
    private Path plan = Path.of("watch.conf");

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "First day, month or year.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "Last day, month or year.")
    private String to = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        WatchPlan read = WatchOptions.readPlan(plan);
        LocalDate first = PartialDate.parse(from).first();
        LocalDate last = PartialDate.parse(to).last();
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "The first day (" + first + ") must not be after the last (" + last + "). Exchange them.");
        }
        List<BackTest.Result> results = BackTest.run(common.openRecord(), read, first, last);
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, results.stream().map(WatchTestCommand::toJson).toList());
            return 0;
        }
        for (BackTest.Result result : results) {
            print(out, result);
        }
        out.flush();
        return 0;
    }

    private static Map<String, Object> toJson(BackTest.Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", result.rule().name());
        json.put("kind", result.rule().kind().code());
        json.put("judged", result.judged());
        json.put("notJudged", result.unknown());
        json.put("alertsAYear", result.alertsAYear());
        json.put("falseAlarmsAYearOfAPair", result.rule().falseAlarmsAYear());
        json.put("falseAlarms", result.rule().kind().falseAlarms());
        json.put("alerts", result.alerts());
        return json;
    }

    private static void print(PrintWriter out, BackTest.Result result) {
        out.printf(
                Locale.ROOT,
                "%s (%s): %d alerts in %d times judged, %s a year; %d times not judged%n",
                result.rule().name(),
                result.rule().kind().code(),
                result.alerts().size(),
                result.judged(),
                Double.isNaN(result.alertsAYear())
                        ? "unknown"
                        : String.format(Locale.ROOT, "%.2f", result.alertsAYear()),
                result.unknown());
        out.printf(
                Locale.ROOT,
                "  false alarms, as stated: %.2f; %s%n",
                result.rule().falseAlarmsAYear(),
                result.rule().kind().falseAlarms());
        result.alerts().forEach(alert -> out.println("  " + alert.day() + " " + alert.text()));
    }
}
