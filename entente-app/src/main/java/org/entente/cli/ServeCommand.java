package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.web.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves reports on this machine. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve reports on this machine: / is the given pair, /dossier/A/B any other.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state (default: Russia).")
    private String first = "RUS";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another state (default: North Korea).")
    private String second = "PRK";

    @Option(names = "--port", defaultValue = "0", description = "Port (default: any free one).")
    private int port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Serving.untilStopped(
                new Site(common.openRuns(), common.state(first), common.state(second), common.asOf()),
                port,
                spec.commandLine().getOut());
        return 0;
    }
}
