package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.Measured;
import org.entente.measure.Method;
import org.entente.measure.Party;
import org.entente.measure.VoteRecord;
import org.entente.measure.conduct.Conduct;
import org.entente.measure.isolation.Isolation;
import org.entente.pipeline.Parties;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the isolation of a state with its parts. */
@Command(
        name = "isolation",
        mixinStandardHelpOptions = true,
        description = "How far a state or group stands apart: in votes, pledges, trade and contacts, and in ties lost.")
final class IsolationCommand implements Callable<Integer> {

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
            VoteRecord votes = new VoteRecord(view);
            Measured measured = new Isolation(view, votes).measure(party, day);
            Measured conduct = new Conduct(votes).measure(party, day);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = MeasuredOutput.head("isolation", day, Method.ISOLATION);
                all.put("state", party.code());
                all.putAll(MeasuredOutput.json(measured, explain ? view : null));
                all.put("conduct", MeasuredOutput.json(conduct, explain ? view : null));
                JsonOutput.print(out, all);
            } else {
                MeasuredOutput.print(out, measured, explain, PARTS_SHOWN, view);
                MeasuredOutput.print(out, conduct, explain, PARTS_SHOWN, view);
                out.flush();
            }
        }
        return 0;
    }
}
