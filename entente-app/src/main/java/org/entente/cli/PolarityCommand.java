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
import org.entente.measure.camps.VoteBlocs;
import org.entente.measure.polarity.Leading;
import org.entente.measure.polarity.Polarity;
import org.entente.measure.polarity.PolarityEvidence;
import org.entente.measure.polarity.PolarityYear;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how concentrated power is and how fast it moves. */
@Command(
        name = "polarity",
        mixinStandardHelpOptions = true,
        description =
                "Polarity and volatility by year: concentration of capability among all states and among the major"
                        + " powers, blocs of votes, concentration of coded events.")
final class PolarityCommand implements Callable<Integer> {

    private static final int YEARS_SHOWN = 8;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--explain", description = "Open every number down to the rows that it rests on.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        LocalDate day = common.asOf();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(day, null))) {
            Polarity polarity = Polarity.of(view);
            List<VoteBlocs> blocs =
                    VoteBlocs.list(new CampReader(view), common.json() ? Integer.MAX_VALUE : YEARS_SHOWN);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = json(polarity, blocs);
                if (explain) {
                    all.put("explanation", MeasuredOutput.json(new PolarityEvidence(view, polarity).open(blocs), view));
                }
                JsonOutput.print(out, all);
            } else if (explain) {
                ExplanationLines.print(
                        out, new PolarityEvidence(view, polarity).open(blocs).explanation(), view);
            } else {
                show(polarity, blocs);
            }
        }
        return 0;
    }

    private Map<String, Object> json(Polarity polarity, List<VoteBlocs> blocs) {
        Map<String, Object> all = MeasuredOutput.head("polarity", common.asOf(), Method.POLARITY);
        all.put("dataset", polarity.dataset());
        all.put("trust", "derived");
        all.put("uncertainty", "none: the index of capability is published without errors");
        all.put("world", polarity.world());
        all.put("majors", polarity.majors());
        all.put("leading", polarity.leading());
        all.put("eventDataset", polarity.eventDataset());
        all.put("events", polarity.events());
        all.put("voteBlocs", blocs);
        Map<String, Object> volatility = new LinkedHashMap<>();
        volatility.put("world", Polarity.volatility(polarity.world()));
        volatility.put("majors", Polarity.volatility(polarity.majors()));
        volatility.put("events", Polarity.volatility(polarity.events()));
        all.put("volatility", volatility);
        return all;
    }

    private void show(Polarity polarity, List<VoteBlocs> blocs) {
        PrintWriter out = spec.commandLine().getOut();
        Leading leading = polarity.leading();
        if (leading == null) {
            show(out, "Capability of all states (CINC)", polarity.world());
        } else {
            show(out, leading);
        }
        show(out, "Capability of the major powers among themselves", polarity.majors());
        show(out, "Involvement in coded events", polarity.events());
        if (blocs.isEmpty()) {
            out.println("Blocs of votes: not known; the record holds no votes of many states.");
        } else {
            out.println("Blocs of votes: camps of two states or more, effective number by members");
            for (VoteBlocs each : blocs.subList(Math.max(0, blocs.size() - YEARS_SHOWN), blocs.size())) {
                out.printf(
                        Locale.ROOT,
                        "  session %d  %d states  %d camps  %.2f effective%n",
                        each.session(),
                        each.states(),
                        each.camps(),
                        each.effective());
            }
        }
        out.flush();
    }

    private static void show(PrintWriter out, Leading leading) {
        List<Leading.Year> years = leading.years();
        out.println("Capability of all states (CINC), " + years.getFirst().year() + " to "
                + years.getLast().year()
                + ": bounds, since the record has the leading states alone (" + leading.dataset() + ")");
        out.println("  year    N  their share  poles of all states  leaders");
        for (Leading.Year each : years.subList(Math.max(0, years.size() - YEARS_SHOWN), years.size())) {
            out.printf(
                    Locale.ROOT,
                    "  %d  %3d  %11s  %8s to %-8s  %s%n",
                    each.year(),
                    each.count(),
                    MeasuredOutput.number(each.share()),
                    MeasuredOutput.number(each.fewest()),
                    MeasuredOutput.number(each.most()),
                    leaders(each.leaders()));
        }
    }

    private static void show(PrintWriter out, String title, List<PolarityYear> years) {
        if (years.isEmpty()) {
            out.println(title + ": not known; the record holds no such data.");
            return;
        }
        out.println(title + ", " + years.getFirst().year() + " to "
                + years.getLast().year() + "; mean movement of the last ten years "
                + MeasuredOutput.number(Polarity.volatility(years)));
        out.println("  year    N   CON    HHI    poles  moved  leaders");
        for (PolarityYear each : years.subList(Math.max(0, years.size() - YEARS_SHOWN), years.size())) {
            out.printf(
                    Locale.ROOT,
                    "  %d  %3d  %s  %s  %s  %s  %s%n",
                    each.year(),
                    each.count(),
                    MeasuredOutput.number(each.con()),
                    MeasuredOutput.number(each.hhi()),
                    MeasuredOutput.number(each.poles()),
                    MeasuredOutput.number(each.movement()),
                    leaders(each.leaders()));
        }
    }

    private static String leaders(List<PolarityYear.Share> leaders) {
        return String.join(
                ", ",
                leaders.stream()
                        .limit(3)
                        .map(s -> String.format(Locale.ROOT, "%s %.3f", s.state(), s.share()))
                        .toList());
    }
}
