package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.web.LocalServer;
import org.entente.web.site.Routes;
import org.entente.web.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves reports and the REST interface, on this machine unless another address is named. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serve reports and the REST interface: / is the given pair, /dossier/A/B any other, /api/v1 answers"
                        + " programs. This machine alone, unless --host names another address; then every request needs a token.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

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
        PrintWriter out = spec.commandLine().getOut();
        Site site = new Site(common.openRuns(), common.state(first), common.state(second), common.asOf());
        List<Routes> parts =
                new ArrayList<>(server.parts(common, spec.commandLine().getErr()));
        try (LocalServer running = LocalServer.start(site, parts, server.host(), port)) {
            out.println("The report is at " + running.address() + ", the interface for programs at "
                    + running.address() + "api/v1" + (server.isExposed() ? "" : " (this machine alone)")
                    + ". Stop with Ctrl-C.");
            out.flush();
            Serving.awaitStop(running);
        }
        return 0;
    }
}
