package org.entente.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.pipeline.fetch.FetchReport;
import org.jspecify.annotations.Nullable;

/**
 * What one round brought.
 *
 * @param newest the newest slot that the feed lists, as GDELT names it; null when GDELT is not followed or was not reached
 * @param fetches what each source brought; slots that are missing stand there, and are never counted as none
 * @param closed days that were closed and judged in this round
 * @param alerts alerts that are new
 * @param unknown why a rule could not be judged, by its name
 * @param faults what went wrong, one sentence each; it is tried again in the next round
 */
public record WatchReport(
        @Nullable String newest,
        List<FetchReport> fetches,
        List<LocalDate> closed,
        List<Alert> alerts,
        Map<String, String> unknown,
        List<String> faults) {

    /** Copies. */
    public WatchReport {
        fetches = List.copyOf(fetches);
        closed = List.copyOf(closed);
        alerts = List.copyOf(alerts);
        unknown = Map.copyOf(unknown);
        faults = List.copyOf(faults);
    }
}
