package org.entente.web.page.frame;

import org.entente.kept.Kept;
import org.entente.measure.bulk.BulkView;
import org.entente.pipeline.KeptResults;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;

/**
 * The record as it is read for measures of all states: each dataset once, whole, on first use, and from then on answered from
 * memory for everybody who asks. Closed when the last who uses it has let it go. Safe for many threads.
 */
public final class World {

    private final RecordSnapshot snapshot;
    private final BulkView view;
    private final Kept kept;
    private int users = 1;

    World(RecordFolder record, RecordSnapshot snapshot) {
        this.snapshot = snapshot;
        this.view = new BulkView(snapshot);
        this.kept = new KeptResults(record, snapshot);
    }

    public BulkView view() {
        return view;
    }

    /** Results of the whole record, beside it on disk. */
    public Kept kept() {
        return kept;
    }

    /** Takes it up; false when it was closed meanwhile. */
    synchronized boolean take() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    /** Lets it go. */
    synchronized void release() {
        users--;
        if (users == 0) {
            snapshot.close();
        }
    }
}
