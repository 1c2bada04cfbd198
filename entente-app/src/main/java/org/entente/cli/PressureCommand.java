package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.evidence.Evidence;
import org.entente.measure.Measured;
import org.entente.measure.Method;
import org.entente.measure.Party;
import org.entente.measure.network.SharedAdversaries;
import org.entente.measure.pressure.PressureReader;
import org.entente.measure.pressure.PressureReader.Year;
import org.entente.pipeline.Parties;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints who presses a state, since when and by which instrument. */
@Command(
        name = "pressure",
        mixinStandardHelpOptions = true,
        description =
                "Pressure on a state or group: from whom, since when, by which instrument. With a second state also"
                        + " the adversaries that both share.")
final class PressureCommand implements Callable<Integer> {

    private static final int SENDERS_SHOWN = 8;
    private static final int YEARS_SHOWN = 12;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it, or a group of the record.")
    private String target = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another state: adversaries in common.")
    private @Nullable String other;

    @Option(names = "--explain", description = "Open every number down to the rows that it rests on.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        LocalDate day = common.asOf();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(day, null))) {
            PressureReader reader = new PressureReader(view);
            Party party = Parties.get(view, target);
            Measured measured = reader.measure(party, day);
            List<Year> years = reader.years(party, day);
            Party second = other == null ? null : Parties.get(view, other);
            SharedAdversaries shared = second == null ? null : reader.sharedAdversaries(party, second, day);
            Measured opened = second == null || shared == null ? null : reader.open(shared, party, second, day);
            if (common.json()) {
                print(party, measured, years, reader.missing(day), second, shared, opened, explain ? view : null);
            } else if (explain) {
                ExplanationLines.print(spec.commandLine().getOut(), measured.explanation(), view);
                if (opened != null) {
                    ExplanationLines.print(spec.commandLine().getOut(), opened.explanation(), view);
                }
            } else {
                show(measured, years, reader.missing(day), second, shared);
            }
        }
        return 0;
    }

    private void print(
            Party party,
            Measured measured,
            List<Year> years,
            List<String> missing,
            @Nullable Party second,
            @Nullable SharedAdversaries shared,
            @Nullable Measured opened,
            @Nullable Evidence evidence) {
        Map<String, Object> all = MeasuredOutput.head("pressure", common.asOf(), Method.PRESSURE);
        all.put("target", party.code());
        all.put("targetName", party.name());
        all.putAll(MeasuredOutput.json(measured, evidence));
        all.put("missing", missing);
        all.put("series", years);
        if (shared != null && second != null) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("with", second.code());
            both.put("cosine", shared.cosine());
            both.put("coverage", shared.coverage());
            both.put("shared", shared.shared());
            if (opened != null) {
                both.put("explanation", MeasuredOutput.json(opened, evidence));
            }
            all.put("sharedAdversaries", both);
        }
        JsonOutput.print(spec.commandLine().getOut(), all);
    }

    private void show(
            Measured measured,
            List<Year> years,
            List<String> missing,
            @Nullable Party second,
            @Nullable SharedAdversaries shared) {
        PrintWriter out = spec.commandLine().getOut();
        MeasuredOutput.print(out, measured, SENDERS_SHOWN);
        if (!missing.isEmpty()) {
            out.println("  the record says nothing about: " + String.join(", ", missing));
        }
        for (Year year : years.subList(Math.max(0, years.size() - YEARS_SHOWN), years.size())) {
            out.println("  " + year.year() + "  " + MeasuredOutput.number(year.value()) + " ("
                    + MeasuredOutput.number(year.low()) + " to " + MeasuredOutput.number(year.high()) + ")");
        }
        if (shared != null && second != null) {
            out.println("Adversaries shared with " + second.name() + ": cosine "
                    + MeasuredOutput.number(shared.cosine()) + ", 0 (none) to 1 (the same)");
            shared.shared().stream()
                    .limit(SENDERS_SHOWN)
                    .forEach(each ->
                            out.println("  " + MeasuredOutput.number(each.contribution()) + "  " + each.name()));
        }
        out.flush();
    }
}
