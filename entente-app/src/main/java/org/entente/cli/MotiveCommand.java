package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.answer.motive.Motive;
import org.entente.answer.motive.MotiveWorld;
import org.entente.answer.motive.Motives;
import org.entente.answer.motive.evidence.Dependence;
import org.entente.pipeline.KeptResults;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Necessity or pivot. */
@Command(
        name = "motive",
        mixinStandardHelpOptions = true,
        description = "Necessity or pivot: how much of a rapprochement moves with pressure, and whether it will last,"
                + " with the evidence for and against.",
        subcommands = {MotiveValidateCommand.class, MotiveHistoryCommand.class})
final class MotiveCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private MotiveOptions options = new MotiveOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state, as people write it.")
    private @Nullable String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another state.")
    private @Nullable String second;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (first == null || second == null) {
            throw new IllegalArgumentException("Two states must be named, as in: entente motive Russia \"North Korea\"."
                    + " The others are entente motive validate and entente motive history A B.");
        }
        State a = common.state(first);
        State b = common.state(second);
        if (a.equals(b)) {
            throw new IllegalArgumentException(
                    "A pair must be of two different states, but both are " + a.name() + ". Name another.");
        }
        double prior = options.prior();
        Dependence dependence = options.dependence();
        Motive motive;
        RecordFolder record = common.openRecord();
        try (RecordSnapshot view = record.open(new SnapshotOptions(common.asOf(), null))) {
            MotiveWorld world = new KeptResults(record, view).get(MotiveWorld.form(), MotiveWorld::of);
            motive = new Motives(world).answer(a.id(), b.id(), view.asOf(), prior, dependence);
        }
        if (common.json()) {
            JsonOutput.print(out, MotiveJson.of(motive));
        } else {
            new MotiveText(out, motive).print(a.name(), b.name());
        }
        return 0;
    }
}
