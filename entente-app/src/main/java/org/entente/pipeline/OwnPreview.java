package org.entente.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.EntryText;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;

/**
 * How a file would be read: the first entries and the first rejects in words, and how many there would be.
 *
 * @param lines what to show
 */
public record OwnPreview(List<String> lines) {

    private static final int SHOWN = 5;

    /** Copies the lines. */
    public OwnPreview {
        lines = List.copyOf(lines);
    }

    /**
     * Reads the file without keeping anything.
     *
     * @throws IOException when it cannot be read as that
     */
    public static OwnPreview of(SourceInput input, SourceReader reader) throws IOException {
        First first = new First();
        ReadReport report = reader.read(input, first);
        List<String> lines = new ArrayList<>();
        lines.add(input.name() + " as " + reader.format() + ": " + report.rows() + " rows, " + first.accepted
                + " can be read, " + first.rejected + " cannot.");
        first.read.forEach(line -> lines.add("  reads " + line));
        first.refused.forEach(line -> lines.add("  refuses " + line));
        report.notes().forEach(note -> lines.add("  note: " + note));
        return new OwnPreview(lines);
    }

    private static final class First implements EntrySink {
        private final List<String> read = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private long accepted;
        private long rejected;

        @Override
        public void accept(Entry entry) {
            accepted++;
            if (read.size() < SHOWN) {
                String day = entry.occurred() == null ? "" : entry.occurred() + " ";
                read.add("line " + entry.provenance().line() + ": " + day + EntryText.of(entry));
            }
        }

        @Override
        public void reject(Reject reject) {
            rejected++;
            if (refused.size() < SHOWN) {
                refused.add(reject.message());
            }
        }
    }
}
