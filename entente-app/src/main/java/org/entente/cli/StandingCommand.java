package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.Measured;
import org.entente.measure.Method;
import org.entente.measure.Party;
import org.entente.measure.standing.Standing;
import org.entente.pipeline.Parties;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the standing of a state with its parts. */
@Command(
        name = "standing",
        mixinStandardHelpOptions = true,
        description =
                "How high a state or group stands: capability, and its place in the networks of pledges, trade and contacts.")
final class StandingCommand implements Callable<Integer> {

    private static final int PARTS_SHOWN = 10;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A state, as people write it, or a group of the record, as NATO.")
    private String name = "";

    @Option(names = "--explain", description = "Open every number down to the rows that it rests on.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        LocalDate day = common.asOf();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(day, null))) {
            Party party = Parties.get(view, name);
            Measured measured = new Standing(view).measure(party, day);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = MeasuredOutput.head("standing", day, Method.STANDING);
                all.put("state", party.code());
                all.putAll(MeasuredOutput.json(measured, explain ? view : null));
                JsonOutput.print(out, all);
            } else {
                MeasuredOutput.print(out, measured, explain, PARTS_SHOWN, view);
                out.flush();
            }
        }
        return 0;
    }
}
