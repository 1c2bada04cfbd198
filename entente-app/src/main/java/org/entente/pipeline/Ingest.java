package org.entente.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Event;
import org.entente.provenance.Reject;
import org.entente.record.Delivery;
import org.entente.record.DeliveryInfo;
import org.entente.record.DeliverySummary;
import org.entente.record.DeliveryWriter;
import org.entente.record.RecordFolder;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.file.ContentDigest;
import org.entente.source.registry.Recognition;
import org.entente.source.registry.Sources;

/** Reads one file into the record: all of it, or on any fault nothing. */
public final class Ingest {

    /** How many rejected rows a result carries; the record keeps them all. */
    private static final int REJECTS_SHOWN = 5;

    private final RecordFolder record;
    private final KeepRule keep;

    public Ingest(RecordFolder record, KeepRule keep) {
        this.record = record;
        this.keep = keep;
    }

    /**
     * Reads a file.
     *
     * @param format a format's name, or {@code auto}
     * @throws SourceFormatException when the file is not of the format, breaks off, or has no acceptable row
     * @throws IOException when it cannot be read
     */
    public FileResult file(SourceInput input, String format) throws IOException {
        if (!format.equals("auto")) {
            return file(input, Sources.get(format), List.of());
        }
        Recognition found = Sources.recognize(input);
        return file(input, found.reader(), List.of("The file " + found.message()));
    }

    /** Reads a file with a given reader. */
    public FileResult file(SourceInput input, SourceReader reader, List<String> remarks) throws IOException {
        ContentDigest content = ContentDigest.of(input);
        DeliveryInfo info = new DeliveryInfo(
                reader.format(),
                reader.datasets(),
                input.name(),
                content.sha256(),
                content.bytes(),
                keep.text(),
                "entente " + Version.TEXT);
        if (record.hasDelivery(info.id())) {
            return already(input, reader, info.id(), remarks);
        }
        try (DeliveryWriter writer = record.begin(info)) {
            Sorter sorter = new Sorter(input, writer, keep);
            ReadReport report = reader.read(input, sorter);
            requireSomething(input, reader, report, sorter);
            DeliverySummary summary =
                    writer.commit(report.rows(), report.coverage(), report.universes(), report.notes());
            return new FileResult(input.name(), reader.format(), summary, join(remarks, report.notes()), sorter.first);
        }
    }

    private FileResult already(SourceInput input, SourceReader reader, String id, List<String> remarks) {
        Delivery delivery = record.listDeliveries().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
        DeliverySummary was = delivery.summary();
        DeliverySummary summary =
                new DeliverySummary(id, was.rows(), was.accepted(), was.kept(), was.rejected(), was.duplicates(), true);
        return new FileResult(input.name(), reader.format(), summary, join(remarks, delivery.notes()), List.of());
    }

    private static void requireSomething(SourceInput input, SourceReader reader, ReadReport report, Sorter sorter)
            throws SourceFormatException {
        if (report.rows() > 0 && sorter.accepted == 0) {
            throw new SourceFormatException(
                    input.name(),
                    0,
                    "",
                    "none of its " + report.rows() + " rows could be read as " + reader.format()
                            + "; the first fault is at line "
                            + sorter.first.getFirst().line() + ": "
                            + sorter.first.getFirst().column() + " ("
                            + sorter.first.getFirst().value() + ") "
                            + sorter.first.getFirst().reason()
                            + " Maybe it is of another format: ingest it as auto.");
        }
    }

    private static List<String> join(List<String> remarks, List<String> notes) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(notes);
        return all;
    }

    /** Sends each entry to where the keep rule wants it. */
    private static final class Sorter implements EntrySink {
        private final SourceInput input;
        private final DeliveryWriter writer;
        private final KeepRule keep;
        private final List<Reject> first = new ArrayList<>();
        private long accepted;

        Sorter(SourceInput input, DeliveryWriter writer, KeepRule keep) {
            this.input = input;
            this.writer = writer;
            this.keep = keep;
        }

        @Override
        public void accept(Entry entry) {
            accepted++;
            if (entry instanceof Event event && !keep.keeps(event)) {
                writer.leaveOut(event);
            } else {
                writer.accept(entry);
            }
        }

        @Override
        public void more(Entry entry) {
            writer.more(entry);
        }

        @Override
        public void reject(Reject rejected) {
            Reject reject = input.placed(rejected);
            if (first.size() < REJECTS_SHOWN) {
                first.add(reject);
            }
            writer.reject(reject);
        }
    }
}
