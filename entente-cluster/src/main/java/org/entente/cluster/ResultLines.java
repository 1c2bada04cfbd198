package org.entente.cluster;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.entente.delivery.DeliverySummary;

/** Prints what became of inputs, a line each, and remembers whether there was a fault. */
final class ResultLines {

    private static final int USAGE = 2;

    private final PrintWriter out;
    private final PrintWriter err;
    private boolean faulty;

    ResultLines(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    void print(List<InputResult> results) {
        for (InputResult result : results) {
            if (result.fault() != null) {
                faulty = true;
                err.println("entente: " + result.fault());
            } else {
                out.println(line(result.input(), result.summary()));
            }
        }
        out.flush();
        err.flush();
    }

    private static String line(String input, DeliverySummary s) {
        return String.format(
                Locale.ROOT,
                "%s: delivery %s, %,d rows: %,d accepted (%,d kept), %,d rejected, %,d repeated%s",
                input,
                s.id(),
                s.rows(),
                s.accepted(),
                s.kept(),
                s.rejected(),
                s.duplicates(),
                s.already() ? "; it was there already" : "");
    }

    /** Exit code: 0, or 2 when an input needs the user's change. */
    int exitCode() {
        return faulty ? USAGE : 0;
    }
}
