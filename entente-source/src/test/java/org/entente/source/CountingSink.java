package org.entente.source;

import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.jspecify.annotations.Nullable;

/** Counts and forgets; keeps the first reject for a message. */
public final class CountingSink implements EntrySink {

    private long entries;
    private long rejects;
    private @Nullable String firstReject;

    @Override
    public void accept(Entry entry) {
        entries++;
    }

    @Override
    public void reject(Reject reject) {
        rejects++;
        if (firstReject == null) {
            firstReject = reject.message();
        }
    }

    public long entries() {
        return entries;
    }

    public long rejects() {
        return rejects;
    }

    public @Nullable String firstReject() {
        return firstReject;
    }
}
