package org.entente.cluster.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.coder.document.DocumentReader;
import org.entente.coder.engine.EventCoder;
import org.entente.coder.entry.CodedEntries;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;

/** Reads documents through the coder. */
final class CodedReader implements SourceReader {

    static final String FORMAT = "coder";

    private final EventCoder coder = new EventCoder(List.of());

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(CodedEntries.DATASET);
    }

    /** Never: a text could be anything. */
    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return false;
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        CodedEntries entries = new CodedEntries(sink);
        try (InputStream in = input.open()) {
            DocumentReader.read(input.name(), in, document -> entries.add(coder.code(document)));
        } catch (IllegalArgumentException e) {
            throw new SourceFormatException(input.name(), 0, "", String.valueOf(e.getMessage()));
        }
        return new ReadReport(entries.count(), List.of(), List.of(), List.of());
    }
}
