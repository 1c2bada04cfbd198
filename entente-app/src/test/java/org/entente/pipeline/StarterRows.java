package org.entente.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.entente.provenance.Universe;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.file.SourceFiles;
import org.entente.source.own.OwnReader;

/** Rows of the starter record as its reader gives them. */
final class StarterRows implements EntrySink {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Universe> universes = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    static StarterRows none() {
        return new StarterRows();
    }

    /** All rows but the yearly figures. */
    static StarterRows ofFacts() throws IOException {
        StarterRows rows = new StarterRows();
        for (String file :
                List.of("universes", "events", "pledges", "flows", "sanctions", "regimes", "groups", "offices")) {
            rows.read(file + ".csv", bytes(file + ".csv"));
        }
        return rows;
    }

    /** The yearly figures. */
    static StarterRows ofFigures() throws IOException {
        StarterRows rows = new StarterRows();
        rows.read("votes.csv", bytes("votes.csv.gz"));
        rows.read("yearly.csv", bytes("yearly.csv.gz"));
        return rows;
    }

    /** Rows of a public dataset. */
    static StarterRows ofData(Path file, SourceReader reader) throws IOException {
        StarterRows rows = new StarterRows();
        for (SourceInput input : SourceFiles.open(file)) {
            reader.read(input, rows);
        }
        return rows;
    }

    /** One row more of a file: its header and cells. */
    StarterRows with(String file, String header, String cells) throws IOException {
        StarterRows more = new StarterRows();
        more.entries.addAll(entries);
        more.universes.addAll(universes);
        more.read(file, (header + "\n" + cells + "\n").getBytes(StandardCharsets.UTF_8));
        return more;
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = StarterRecord.class.getResourceAsStream("/org/entente/starter/" + file)) {
            if (in == null) {
                throw new IOException(file + " is missing");
            }
            return (file.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
        }
    }

    private void read(String file, byte[] bytes) throws IOException {
        SourceInput input = new SourceInput() {
            @Override
            public String name() {
                return file;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
        universes.addAll(new OwnReader(StarterRecord.DATASET).read(input, this).universes());
    }

    @Override
    public void accept(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    /** Those of a type, in the order of their files. */
    <T extends Entry> List<T> list(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Universe> universes() {
        return universes;
    }

    List<String> rejects() {
        return rejects.stream().map(Reject::message).toList();
    }
}
