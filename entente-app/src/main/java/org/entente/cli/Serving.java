package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.entente.web.LocalServer;
import org.entente.web.site.Site;

/** Serves pages until the process is stopped. */
final class Serving {

    private Serving() {}

    static void untilStopped(Site site, int port, PrintWriter out) {
        try (LocalServer server = LocalServer.start(site, port)) {
            out.println("The report is at " + server.address() + " (this machine alone). Stop with Ctrl-C.");
            out.flush();
            awaitStop(server);
        }
    }

    /** Waits for the end of the process; what is being answered then is answered first. */
    static void awaitStop(LocalServer server) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
