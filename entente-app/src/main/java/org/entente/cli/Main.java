package org.entente.cli;

import java.util.List;
import java.util.Set;
import org.entente.pipeline.Version;
import org.entente.record.RecordFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point of the {@code entente} command. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente " + Version.TEXT,
        description = "Reads the public record of the relations of states and answers questions about any pair.")
public final class Main implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
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
            ForecastCommand.class,
            ClusterCommand.class);

    /** Commands that answer one question from a record, for which its start is a good part of the time. */
    private static final Set<String> ASKS_RECORD = Set.of(
            "dossier",
            "bond",
            "pressure",
            "isolation",
            "standing",
            "camps",
            "polarity",
            "risk",
            "similarity",
            "ledger",
            "ripple",
            "significance",
            "regimes",
            "motive",
            "series",
            "shifts",
            "sources",
            "demo");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the arguments as typed
     */
    public static void main(String[] args) {
        if (args.length > 1 && ASKS_RECORD.contains(args[0])) {
            RecordFolder.prepare(); // while the command line is read
        }
        System.exit(commandLine(args).execute(args));
    }

    /** The command with its error handling, for the process and for tests. */
    public static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** The same with the one subcommand that is called, if any is: setting up all of them takes a fifth of a second. */
    private static CommandLine commandLine(String[] args) {
        return COMMANDS.stream()
                .filter(each -> args.length > 0 && nameOf(each).equals(args[0]))
                .findFirst()
                .map(called -> commandLine(List.<Class<?>>of(called)))
                .orElseGet(Main::commandLine);
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine command = new CommandLine(new Main());
        commands.forEach(command::addSubcommand);
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
