package org.entente.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.entente.pipeline.fetch.FetchListener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows how long work gets on: a bar on a terminal, elsewhere a line whenever another part begins. */
final class ProgressLines implements FetchListener, AutoCloseable {

    private final PrintWriter lines;
    private final @Nullable ProgressBar bar;
    private String last = "";

    private ProgressLines(PrintWriter lines, @Nullable ProgressBar bar) {
        this.lines = lines;
        this.bar = bar;
    }

    static ProgressLines of(PrintWriter err, String task) {
        boolean isTerminal = Ansi.AUTO.enabled();
        return new ProgressLines(
                err,
                isTerminal
                        ? new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(1)
                                .build()
                        : null);
    }

    @Override
    public void progress(String what, long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
            bar.setExtraMessage(what);
        } else if (!what.equals(last)) {
            last = what;
            lines.println(what + " (" + done + " of " + total + ")");
            lines.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
