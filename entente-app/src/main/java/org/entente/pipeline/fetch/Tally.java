package org.entente.pipeline.fetch;

import java.util.ArrayList;
import java.util.List;
import org.entente.pipeline.FileResult;
import org.entente.source.fetch.Slot;

/** Gathers what a fetch has to report. */
final class Tally {

    private final List<FileResult> results = new ArrayList<>();
    private final List<FetchReport.Gap> missing = new ArrayList<>();
    private final List<String> backfilled = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<String> repeated = List.of();
    private List<String> late = List.of();
    private long fetched;
    private long already;

    void result(FileResult result) {
        results.add(result);
    }

    void fetched() {
        fetched++;
    }

    void already() {
        already++;
    }

    void missing(String name, String reason) {
        missing.add(new FetchReport.Gap(name, reason));
    }

    void backfilled(String name) {
        backfilled.add(name);
    }

    void note(String note) {
        notes.add(note);
    }

    void oddities(List<Slot> repeatedSlots, List<Slot> lateSlots) {
        repeated = repeatedSlots.stream().map(Slot::text).toList();
        late = lateSlots.stream().map(Slot::text).toList();
    }

    FetchReport report(String source) {
        return new FetchReport(source, results, fetched, already, missing, repeated, late, backfilled, notes);
    }
}
