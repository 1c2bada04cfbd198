package org.entente.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.entente.actor.State;
import org.entente.pipeline.Runs;
import org.entente.web.LocalServer;

/** Serves pages until the process is stopped. */
final class Serving {

    private Serving() {}

    static void untilStopped(Runs runs, State first, State second, LocalDate asOf, int port, PrintWriter out) {
        CountDownLatch stopped = new CountDownLatch(1);
        try (LocalServer server = LocalServer.start(runs, first, second, asOf, port)) {
            out.println("The report is at " + server.address() + " (this machine alone). Stop with Ctrl-C.");
            out.flush();
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
