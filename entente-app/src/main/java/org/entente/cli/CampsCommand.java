package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.Method;
import org.entente.measure.camps.CampReader;
import org.entente.measure.camps.Camps;
import org.entente.measure.camps.Camps.Camp;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints who votes with whom. */
@Command(
        name = "camps",
        mixinStandardHelpOptions = true,
        description =
                "Camps of states that vote together in the General Assembly, how far they hold, and named groups beside"
                        + " them.")
final class CampsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--session", paramLabel = "N", description = "A session (default: the last that the record holds).")
    private @Nullable Integer session;

    @Option(names = "--year", paramLabel = "Y", description = "The session that opens in September of this year.")
    private @Nullable Integer year;

    @Option(
            names = "--resolution",
            paramLabel = "R",
            description =
                    "Agreement that members of a camp surpass on average, 0 to 1 (default: the mean of all pairs).")
    private double resolution = Double.NaN;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            description = "Draws of roll calls for the stability (default: ${DEFAULT-VALUE}).")
    private int resamples = CampReader.RESAMPLES;

    @Option(names = "--history", description = "Members of the camps of all sessions, with matched labels.")
    private boolean history;

    @Option(names = "--explain", description = "Open every number down to the rows that it rests on.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        check();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            CampReader reader = new CampReader(view);
            int asked = asked(reader);
            Camps camps = reader.read(asked, resolution, resamples)
                    .orElseThrow(() -> new IllegalArgumentException("The record has no votes of four states or more in"
                            + " session (" + asked + "). It has " + sessions(reader) + "."));
            List<CampReader.Step> steps = history
                    ? reader.history(Integer.MIN_VALUE, asked, resolution)
                    : reader.history(asked - 9, asked, resolution);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = json(camps, steps);
                if (explain) {
                    all.put("explanation", MeasuredOutput.json(reader.open(camps), view));
                }
                JsonOutput.print(out, all);
            } else if (explain) {
                ExplanationLines.print(out, reader.open(camps).explanation(), view);
            } else {
                show(camps);
            }
        }
        return 0;
    }

    private void check() {
        if (!Double.isNaN(resolution) && (resolution <= 0 || resolution >= 1)) {
            throw new IllegalArgumentException("The resolution (" + resolution + ") must lie between 0 and 1.");
        }
        if (resamples != 0 && resamples < 10) {
            throw new IllegalArgumentException("The resamples (" + resamples + ") must be 0 or 10 and more.");
        }
        if (session != null && year != null) {
            throw new IllegalArgumentException(
                    "The session (" + session + ") and the year (" + year + ") say the same. Give one of them.");
        }
    }

    private int asked(CampReader reader) {
        if (session != null) {
            return session;
        }
        if (year != null) {
            return Period.ordinalOf(Frequency.SESSION, LocalDate.of(year, 9, 1));
        }
        return reader.sessions().stream().reduce(1, Math::max);
    }

    private static String sessions(CampReader reader) {
        List<Integer> all = reader.sessions();
        return all.isEmpty() ? "none" : "sessions " + all.getFirst() + " to " + all.getLast();
    }

    private Map<String, Object> json(Camps camps, List<CampReader.Step> steps) {
        Map<String, Object> all = MeasuredOutput.head("camps", common.asOf(), Method.CAMPS);
        all.put("session", camps.session());
        all.put("dataset", camps.dataset());
        all.put("basis", camps.basis());
        all.put("trust", "derived");
        all.put("n", camps.rollCalls());
        all.put("resolution", camps.resolution());
        all.put("meanAgreement", camps.meanAgreement());
        all.put("coverage", camps.coverage());
        all.put("camps", camps.camps());
        all.put("alone", camps.alone());
        Map<String, Object> stability = new LinkedHashMap<>();
        stability.put("resamples", camps.stability().resamples());
        stability.put("adjustedRand", camps.stability().meanRand());
        stability.put("low", camps.stability().low());
        stability.put("high", camps.stability().high());
        stability.put("resolutions", camps.stability().resolutions());
        all.put("stability", stability);
        all.put("groups", camps.groups());
        all.put("balance", camps.balance());
        all.put("signedNetwork", camps.signed());
        all.put("history", steps);
        if (!camps.rows().isEmpty()) {
            all.put("rows", MeasuredOutput.rows(camps.rows()));
        }
        return all;
    }

    private void show(Camps camps) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "Camps in session %d: %s (%s)%n  members agree by more than %.3f on average; all pairs %.3f%n",
                camps.session(),
                camps.basis(),
                camps.dataset(),
                camps.resolution(),
                camps.meanAgreement());
        out.println("  stability over draws of roll calls (adjusted Rand index): "
                + MeasuredOutput.number(camps.stability().meanRand())
                + (camps.stability().resamples() == 0
                        ? "; there are no roll calls to draw from"
                        : " (" + MeasuredOutput.number(camps.stability().low()) + " to "
                                + MeasuredOutput.number(camps.stability().high()) + ")"));
        for (Camp camp : camps.camps()) {
            out.printf(
                    Locale.ROOT,
                    "  %s  %d states round %s, agreement %.3f, capability %s%n",
                    camp.label(),
                    camp.members().size(),
                    camp.core(),
                    camp.agreement(),
                    MeasuredOutput.number(camp.capability()));
            out.println("     "
                    + String.join(
                            " ",
                            camp.members().stream().map(Camps.Member::state).toList()));
        }
        if (!camps.alone().isEmpty()) {
            out.println("  alone: " + String.join(" ", camps.alone()));
        }
        camps.groups()
                .forEach(each -> out.printf(
                        Locale.ROOT,
                        "  %s: %.0f %% of its %d placed members in camp %s, of which they are %.0f %%%n",
                        each.group(),
                        100 * each.within(),
                        each.placed(),
                        each.camp(),
                        100 * each.ofCamp()));
        out.printf(
                Locale.ROOT,
                "  friends and foes: triangles balanced %s, walks %s, frustrated pairs %d to %d of %d%n",
                MeasuredOutput.number(camps.signed().triangleBalance()),
                MeasuredOutput.number(camps.signed().walkBalance()),
                camps.signed().frustrationLow(),
                camps.signed().frustrationHigh(),
                camps.signed().edges());
        out.flush();
    }
}
