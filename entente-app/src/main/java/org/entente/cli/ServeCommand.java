package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Downloader;
import org.entente.watch.Alert;
import org.entente.watch.Watch;
import org.entente.watch.WatchLoop;
import org.entente.watch.WatchPlan;
import org.entente.watch.WatchReport;
import org.entente.watch.WatchSettings;
import org.entente.web.LocalServer;
import org.entente.web.site.Routes;
import org.entente.web.site.Site;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--watch",
            paramLabel = "FILE",
            description = "Also watch by this file, as entente watch does, and show alerts on the first page.")
    private @Nullable Path plan;

    @Mixin
    private WatchOptions watching = new WatchOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (plan == null) {
            serve(out, server.parts(common, err), () -> {});
            return 0;
        }
        WatchPlan read = WatchOptions.readPlan(plan);
        Duration every = watching.every();
        WatchSettings settings = watching.settings(common, null);
        List<Routes> parts = server.parts(common, err);
        // What is watched is served, so there must be a record of the user's own.
        RecordFolder record = RecordFolder.openOrCreate(common.folder());
        try (Downloader downloader = watching.downloader()) {
            Watch watch = new Watch(read, settings, record, downloader);
            try (WatchLoop loop = new WatchLoop(watch, every, report -> tell(out, report))) {
                server.metrics().gauge("entente_watch_rounds", "Rounds of the watch.", loop::rounds);
                server.metrics().gauge("entente_watch_faulty_rounds", "Rounds with a fault.", loop::faulty);
                serve(out, parts, loop::close);
            }
        } finally {
            record.removeIfUnused();
        }
        return 0;
    }

    private void serve(PrintWriter out, List<Routes> parts, Runnable stopFirst) throws IOException {
        Site site = new Site(common.openRuns(), common.state(first), common.state(second), common.asOf());
        try (LocalServer running = LocalServer.start(site, parts, server.host(), port)) {
            running.prepare();
            out.println("The report is at " + running.address() + ", the interface for programs at "
                    + running.address() + "api/v1" + (server.isExposed() ? "" : " (this machine alone)")
                    + ". Stop with Ctrl-C.");
            out.flush();
            Serving.awaitStop(() -> {
                stopFirst.run();
                running.close();
            });
        }
    }

    private static void tell(PrintWriter out, WatchReport report) {
        for (Alert alert : report.alerts()) {
            out.println("ALERT " + alert.day() + " " + alert.rule() + ": " + alert.text());
        }
        report.faults().forEach(fault -> out.println("fault: " + fault));
        out.flush();
    }
}
