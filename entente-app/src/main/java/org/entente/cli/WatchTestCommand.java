package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
        WatchPlan read = WatchCommand.readPlan(plan);
        LocalDate first = PartialDate.parse(from).first();
        LocalDate last = PartialDate.parse(to).last();
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "The first day (" + first + ") must not be after the last (" + last + "). Exchange them.");
        }
        List<BackTest.Result> results = BackTest.run(common.openRecord(), read, first, last);
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            List<Map<String, Object>> json = new ArrayList<>();
            for (BackTest.Result result : results) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("rule", result.rule());
                one.put("kind", result.kind());
                one.put("falseAlarms", result.falseAlarms());
                one.put("daysJudged", result.judged());
                one.put("daysUnknown", result.unknown());
                one.put("alertsAYear", result.alertsAYear());
                one.put("alerts", result.alerts());
                json.add(one);
            }
            JsonOutput.print(out, json);
            return 0;
        }
        for (BackTest.Result result : results) {
            out.printf(
                    Locale.ROOT,
                    "%s (%s): %d alerts on %d days judged, %s a year; %d days not judged%n",
                    result.rule(),
                    result.kind(),
                    result.alerts().size(),
                    result.judged(),
                    Double.isNaN(result.alertsAYear())
                            ? "unknown"
                            : String.format(Locale.ROOT, "%.1f", result.alertsAYear()),
                    result.unknown());
            out.println("  false alarms, as stated: " + result.falseAlarms());
            result.alerts().forEach(alert -> out.println("  " + alert.day() + " " + alert.text()));
        }
        out.flush();
        return 0;
    }
}
