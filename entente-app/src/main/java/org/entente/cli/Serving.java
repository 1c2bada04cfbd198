package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.entente.web.LocalServer;
import org.entente.web.site.Site;

/** Serves pages until the process is stopped. */
final class Serving {

    private Serving() {}

    static void untilStopped(Site site, int port, PrintWriter out) {
        CountDownLatch stopped = new CountDownLatch(1);
        try (LocalServer server = LocalServer.start(site, port)) {
            out.println("The report is at " + server.address() + " (this machine alone). Stop with Ctrl-C.");
            out.flush();
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
