package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.answer.PairAnswer;
import org.entente.answer.PairAnswers;
import org.entente.dossier.DossierFormat;
import org.entente.pipeline.Runs;
import org.entente.pipeline.StarterRecord;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.web.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a first answer from the starter record. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Answer from the starter record, then serve the report on this machine.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state (default: Russia).")
    private String first = "RUS";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another state (default: North Korea).")
    private String second = "PRK";

    @Option(names = "--no-serve", description = "Stop after the answer.")
    private boolean noServe;

    @Option(names = "--port", defaultValue = "0", description = "Port of the page (default: any free one).")
    private int port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        State a = StateSystem.standard().getStateNamed(first, null);
        State b = StateSystem.standard().getStateNamed(second, null);
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            Runs runs = new Runs(StarterRecord.open(), "starter");
            out.print(runs.dossier(a, b, DossierFormat.JSON, common.asOf(), null, "-")
                    .text());
            out.flush();
            return 0;
        }
        out.println(a.name() + " and " + b.name() + ", as of " + common.asOf() + ", from the starter record");
        out.flush();
        RecordFolder record = StarterRecord.open();
        print(out, record, a, b, common.asOf());
        if (noServe) {
            out.println("The whole report: ./entente dossier " + a.iso3() + " " + b.iso3());
            out.flush();
            return 0;
        }
        Serving.untilStopped(new Site(new Runs(record, "starter"), a, b, common.asOf()), port, out);
        return 0;
    }

    private static void print(PrintWriter out, RecordFolder record, State a, State b, LocalDate asOf) {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(asOf))) {
            PairAnswer answer = PairAnswers.answer(view, a, b);
            ShortAnswer.lines(answer, HistoryLines.of(view, answer.dyad())).forEach(out::println);
            out.flush();
        }
    }
}
