package org.entente.it;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StateSystem;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.Runs;
import org.entente.pipeline.StarterRecord;
import org.entente.record.RecordFolder;
import org.entente.source.SourceInput;
import org.entente.source.own.OwnReader;
import org.entente.web.LocalServer;
import org.entente.web.site.Site;

/** A site on a record of its own: the starter's rows, and those that a test adds. */
final class Served implements AutoCloseable {

    private final RecordFolder record;
    private final LocalServer server;

    Served(Path folder) throws IOException {
        record = RecordFolder.openOrCreate(folder);
        StarterRecord.addTo(record);
        StateSystem states = StateSystem.standard();
        server = LocalServer.start(
                new Site(
                        new Runs(record, ""),
                        states.getState("RUS"),
                        states.getState("PRK"),
                        LocalDate.now(java.time.ZoneOffset.UTC)),
                0);
    }

    RecordFolder record() {
        return record;
    }

    String address() {
        return server.address();
    }

    /** Reads a file of this program's own format into the record. */
    void ingest(SourceInput file) throws IOException {
        new Ingest(record, KeepRule.ALL).file(file, new OwnReader(StarterRecord.DATASET), List.of());
    }

    @Override
    public void close() {
        server.close();
    }
}
