package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.State;
import org.entente.forecast.Side;
import org.entente.forecast.StateForecast;
import org.entente.forecast.StateForecasts;
import org.entente.forecast.chance.KindForecast;
import org.entente.measure.Party;
import org.entente.pipeline.ForecastBook;
import org.entente.pipeline.KeptResults;
import org.entente.pipeline.Parties;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forecasts events from the record, and says how good forecasts are. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Forecast what the record's coded events lead to next between two states, or for one.",
        subcommands = {
            ForecastEvaluateCommand.class,
            ForecastEvaluateChancesCommand.class,
            ForecastRankCommand.class,
            ForecastScoreCommand.class
        })
final class ForecastCommand implements Callable<Integer> {

    private static final Pattern DAYS = Pattern.compile("([0-9]{1,3})d?");

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state or group.")
    private @Nullable String first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description = "Another state or group; without it, everybody.")
    private @Nullable String second;

    @Option(names = "--horizon", defaultValue = "30d", description = "Length of the window (default: 30d).")
    private String horizon = "30d";

    @Option(
            names = "--dataset",
            paramLabel = "ID",
            description = "Coded dataset (default: the one that reaches furthest).")
    private @Nullable String dataset;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Use the model in this file; if there is none, train one and write it there.")
    private @Nullable Path model;

    @Option(names = "--keep", description = "Keep the forecast in the record's folder, for forecast score.")
    private boolean keep;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (first == null) {
            spec.commandLine().usage(out);
            return 0;
        }
        Party a;
        Party b;
        StateForecast forecast;
        RecordFolder record = common.openRecord();
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(common.asOf()))) {
            a = Parties.get(view, first);
            b = second == null ? null : Parties.get(view, second);
            forecast = forecast(record, view, a, b);
        }
        if (keep) {
            new ForecastBook(common.folder()).add(forecast);
        }
        if (common.json()) {
            JsonOutput.print(out, forecast);
        } else {
            print(out, a, b, forecast);
        }
        return 0;
    }

    private StateForecast forecast(RecordFolder record, RecordSnapshot view, Party a, @Nullable Party b)
            throws IOException {
        if (a instanceof Party.OfState one && !(b instanceof Party.OfGroup)) {
            State other = b instanceof Party.OfState two ? two.state() : null;
            return model == null
                    ? StateForecasts.forecast(
                            view, new KeptResults(record, view), one.state(), other, days(horizon), dataset)
                    : StateForecasts.forecast(view, model, one.state(), other, days(horizon), dataset);
        }
        if (keep || model != null) {
            throw new IllegalArgumentException("The option (" + (keep ? "--keep" : "--model")
                    + ") must stand with two states or one: a model or a kept forecast does not say who was in a group."
                    + " Leave it out for groups.");
        }
        return StateForecasts.ofGroups(view, side(view, a), b == null ? null : side(view, b), days(horizon), dataset);
    }

    private static Side side(RecordSnapshot view, Party party) {
        return new Side(party.code(), party.codes(view.asOf()));
    }

    private static int days(String horizon) {
        Matcher matcher = DAYS.matcher(horizon);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The horizon (" + horizon + ") must be a number of days, as in 30d.");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static void print(PrintWriter out, Party a, @Nullable Party b, StateForecast forecast) {
        out.println(a.name() + (b == null ? " and everybody" : " and " + b.name()) + ", " + forecast.from() + " to "
                + forecast.to() + ", from events coded by " + forecast.dataset());
        for (KindForecast kind : forecast.kinds()) {
            out.printf(
                    Locale.ROOT,
                    "  %5.1f %%  %-16s %-26s base rate %4.1f %%  %s%n",
                    kind.chance() * 100,
                    kind.likelihood(),
                    kind.label(),
                    kind.baseRate() * 100,
                    kind.hasSkill() ? reasons(kind) : "no skill shown: this is the base rate");
            if (kind.hasSkill() && !kind.evidence().isEmpty()) {
                out.println("           " + kind.evidence().getFirst().words());
            }
        }
        forecast.notes().forEach(note -> out.println("  " + note));
        out.flush();
    }

    private static String reasons(KindForecast kind) {
        String last = kind.latest().isEmpty()
                ? "never coded"
                : "last coded " + kind.latest().getFirst();
        return last + "; log-odds "
                + kind.reasons().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue((x, y) -> Double.compare(Math.abs(y), Math.abs(x))))
                        .map(e -> String.format(Locale.ROOT, "%s %+.1f", e.getKey(), e.getValue()))
                        .collect(Collectors.joining(", "))
                + String.format(Locale.ROOT, "; one more today: %.1f %%", kind.ifOneMoreToday() * 100);
    }
}
