package org.entente.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.entente.coder.NewsDocument;
import org.entente.coder.document.DocumentReader;
import org.entente.coder.engine.EventCoder;
import org.entente.coder.entry.CodedEntries;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;

/** Reads texts through the coder as a delivery: facts become events, all else claims; the text itself is not kept. */
public final class CodedDelivery implements SourceReader {

    /** What the program's own coder reads from texts. */
    public static final Dataset DATASET = CodedEntries.DATASET;

    private final EventCoder coder;
    private final Predicate<NewsDocument> wanted;

    public CodedDelivery(EventCoder coder) {
        this(coder, document -> true);
    }

    /** Reads some of the texts of a file alone, as those of a feed that were not read before. */
    public CodedDelivery(EventCoder coder, Predicate<NewsDocument> wanted) {
        this.coder = coder;
        this.wanted = wanted;
    }

    @Override
    public String format() {
        return "coder";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    /** Never: a text could be anything, so it is read only when asked for by {@code entente code --into-record}. */
    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return false;
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        CodedEntries rows = new CodedEntries(sink);
        try (InputStream in = input.open()) {
            DocumentReader.read(input.name(), in, document -> {
                if (wanted.test(document)) {
                    rows.add(coder.code(document));
                }
            });
        }
        return new ReadReport(rows.count(), List.of(), List.of(), List.of());
    }
}
