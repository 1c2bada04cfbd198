package org.entente.cluster;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Main class of the jobs, for {@code spark-submit} and for {@code entente cluster}. */
@Command(
        name = "entente cluster",
        mixinStandardHelpOptions = true,
        version = JobSettings.PROGRAM,
        description = "Run a job on Apache Spark: on this machine, or with spark-submit on a cluster.",
        subcommands = {IngestCommand.class, StreamCommand.class, SeriesCommand.class, CodeCommand.class})
public final class ClusterMain implements Runnable {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private ClusterMain() {}

    /** Runs one job and ends the process with its exit code: 0 done, 1 failed, 2 the user's mistake. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command with its error handling. */
    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new ClusterMain());
        command.setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr().println("entente: " + firstLine(e));
            return e instanceof IllegalArgumentException ? USAGE : FAILED;
        });
        command.setParameterExceptionHandler((e, arguments) -> {
            CommandLine line = e.getCommandLine();
            line.getErr()
                    .println("entente: " + firstLine(e) + " Try: "
                            + line.getCommandSpec().qualifiedName() + " --help");
            return USAGE;
        });
        return command;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
