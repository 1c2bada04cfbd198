package org.entente.cli;

import org.entente.pipeline.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point of the {@code entente} command. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente " + Version.TEXT,
        description = "Reads the public record of the relations of states and answers questions about any pair.",
        subcommands = {
            DemoCommand.class,
            IngestCommand.class,
            FetchCommand.class,
            SourcesCommand.class,
            SeriesCommand.class,
            ExportCommand.class,
            SimilarityCommand.class,
            ShiftsCommand.class,
            BondCommand.class,
            DossierCommand.class,
            IdealPointsCommand.class,
            PressureCommand.class,
            IsolationCommand.class,
            StandingCommand.class,
            CampsCommand.class,
            CodeCommand.class,
            PolarityCommand.class,
            RiskCommand.class,
            MeasuresCommand.class,
            ReplayCommand.class,
            ServeCommand.class,
            WatchCommand.class,
            McpCommand.class,
            TokenCommand.class,
            RecordCommand.class,
            LedgerCommand.class,
            RippleCommand.class,
            SignificanceCommand.class,
            RegimesCommand.class,
            MotiveCommand.class,
            ForecastCommand.class
        })
public final class Main implements Runnable {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the arguments as typed
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command with its error handling, for the process and for tests. */
    public static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Main());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler(Failures::handle);
        command.setParameterExceptionHandler(Failures::handleUsage);
        return command;
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
