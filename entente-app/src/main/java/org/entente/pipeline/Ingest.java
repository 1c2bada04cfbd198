package org.entente.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.KeepRule;
import org.entente.record.RecordFolder;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.intake.Intake;
import org.entente.source.registry.Recognition;
import org.entente.source.registry.Sources;

/** Reads one file into the record: all of it, or on any fault nothing. */
public final class Ingest {

    private final RecordFolder record;
    private final KeepRule keep;

    public Ingest(RecordFolder record, KeepRule keep) {
        this.record = record;
        this.keep = keep;
    }

    /** The record that the files join. */
    public RecordFolder record() {
        return record;
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
        Intake intake = new Intake(input, reader, keep);
        DeliveryInfo info = intake.identify("entente " + Version.TEXT);
        if (record.hasDelivery(info.id())) {
            return already(input, reader, info.id(), remarks);
        }
        try (DeliveryWriter writer = record.begin(info)) {
            Intake.Result result = intake.readInto(writer);
            return new FileResult(
                    input.name(),
                    reader.format(),
                    result.summary(),
                    join(remarks, result.notes()),
                    result.firstRejects());
        }
    }

    private FileResult already(SourceInput input, SourceReader reader, String id, List<String> remarks) {
        Delivery delivery = record.listDeliveries().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
        DeliverySummary summary = delivery.summary().asAlready();
        return new FileResult(input.name(), reader.format(), summary, join(remarks, delivery.notes()), List.of());
    }

    private static List<String> join(List<String> remarks, List<String> notes) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(notes);
        return all;
    }
}
