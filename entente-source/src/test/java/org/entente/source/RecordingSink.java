package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;

/** Keeps what a reader hands over. */
public final class RecordingSink implements EntrySink {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    @Override
    public void accept(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<Reject> rejects() {
        return rejects;
    }
}
