package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.measure.Measured;
import org.entente.measure.Method;
import org.entente.measure.VoteRecord;
import org.entente.measure.conduct.Conduct;
import org.entente.measure.isolation.Isolation;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the isolation of a state with its parts. */
@Command(
        name = "isolation",
        mixinStandardHelpOptions = true,
        description = "How far a state stands apart: in votes, pledges, trade and contacts, and in ties lost.")
final class IsolationCommand implements Callable<Integer> {

    private static final int PARTS_SHOWN = 10;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it.")
    private String name = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        State state = common.state(name);
        LocalDate day = common.asOf();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(day, null))) {
            VoteRecord votes = new VoteRecord(view);
            Measured measured = new Isolation(view, votes).measure(state, day);
            Measured conduct = new Conduct(votes).measure(state, day);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = MeasuredOutput.head("isolation", day, Method.ISOLATION);
                all.put("state", state.iso3());
                all.putAll(MeasuredOutput.json(measured));
                all.put("conduct", MeasuredOutput.json(conduct));
                JsonOutput.print(out, all);
            } else {
                MeasuredOutput.print(out, measured, PARTS_SHOWN);
                MeasuredOutput.print(out, conduct, PARTS_SHOWN);
                out.flush();
            }
        }
        return 0;
    }
}
