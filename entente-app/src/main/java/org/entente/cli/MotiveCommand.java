package org.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Necessity or pivot. */
@Command(
        name = "motive",
        mixinStandardHelpOptions = true,
        description = "Necessity or pivot: whether a rapprochement moves with pressure, and whether it will last.",
        subcommands = {MotiveValidateCommand.class})
final class MotiveCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
