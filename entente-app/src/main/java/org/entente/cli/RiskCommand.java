package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.measure.Groups;
import org.entente.measure.Measured;
import org.entente.measure.Method;
import org.entente.measure.risk.RegionRisk;
import org.entente.measure.risk.Regions;
import org.entente.measure.risk.WarForecast;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the risk in a region with its parts. */
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        description =
                "Risk in a region: conflict, volatility, wars, disputes, pairs of nuclear states, and how many of its"
                        + " states will be at war in the year after the data end, with the track record of such forecasts.")
final class RiskCommand implements Callable<Integer> {

    private static final int PARTS_SHOWN = 10;
    private static final int FORECAST_PARTS = 5;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "REGION",
            description =
                    "A region, as in \"East Asia\", \"Korean Peninsula\", states joined by commas, or a group of the record.")
    private String name = "";

    @Option(names = "--explain", description = "Open every number down to the rows that it rests on.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        LocalDate day = common.asOf();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(day, null))) {
            Regions.NamedRegion region =
                    Groups.find(view, name).map(group -> Regions.of(group, day)).orElseGet(() -> Regions.get(name));
            RegionRisk risk = new RegionRisk(view);
            Measured measured = risk.measure(region, day);
            Optional<WarForecast> forecast = risk.forecast(region, day);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = MeasuredOutput.head("risk", day, Method.RISK);
                all.put("region", region.name());
                all.put("states", region.states().stream().map(s -> s.iso3()).toList());
                all.putAll(MeasuredOutput.json(measured, explain ? view : null));
                all.put("forecast", forecast.map(RiskCommand::json).orElse(null));
                JsonOutput.print(out, all);
            } else {
                MeasuredOutput.print(out, measured, explain, PARTS_SHOWN, view);
                forecast.ifPresentOrElse(
                        each -> print(out, each),
                        () -> out.println("Forecast: none; no dataset of the record tells of the wars of forty years"
                                + " or more. Ingest one, as in: entente ingest ucdp-acd FILE"));
                out.flush();
            }
        }
        return 0;
    }

    private static Map<String, Object> json(WarForecast forecast) {
        Map<String, Object> all = new LinkedHashMap<>(MeasuredOutput.json(forecast.expected()));
        all.put("dataset", forecast.dataset());
        all.put("lastYear", forecast.lastYear());
        all.put("now", forecast.now());
        all.put("chanceOfMore", forecast.more());
        all.put("trackRecord", forecast.record());
        return all;
    }

    private static void print(PrintWriter out, WarForecast forecast) {
        MeasuredOutput.print(out, forecast.expected(), FORECAST_PARTS);
        WarForecast.TrackRecord record = forecast.record();
        out.printf(
                Locale.ROOT,
                "  in %d there were %d; chance of more %.0f %%%n",
                forecast.lastYear(),
                forecast.now(),
                100 * forecast.more());
        out.printf(
                Locale.ROOT,
                "  track record, %d to %d, one year ahead: number within the interval in %d of %d years; Brier score of all"
                        + " states' chances %.4f, of \"as in the year before\" %.4f, of the base rate %.4f%n",
                record.from(),
                forecast.lastYear(),
                record.covered(),
                record.years(),
                record.brier(),
                record.brierPersistence(),
                record.brierBaseRate());
    }
}
