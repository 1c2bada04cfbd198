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
            server.prepare();
            out.println("The report is at " + server.address() + " (this machine alone). Stop with Ctrl-C.");
            out.flush();
            awaitStop(server::close);
        }
    }

    /** Waits for the end of the process; what is being answered then is answered first. */
    static void awaitStop(Runnable stop) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
