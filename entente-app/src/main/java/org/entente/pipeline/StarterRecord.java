package org.entente.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.delivery.KeepRule;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.record.RecordFolder;
import org.entente.source.SourceInput;
import org.entente.source.own.OwnReader;

/** The record that the program brings along: sourced facts in Entente's own format. */
public final class StarterRecord {

    /** The dataset that its rows belong to. */
    public static final Dataset DATASET = new Dataset(
            "entente-starter",
            "Entente starter record",
            Version.TEXT,
            "Entente starter record, version " + Version.TEXT + "; each row names its own source.",
            "@misc{entente-starter, title={Entente starter record}, note={version " + Version.TEXT + "}}",
            "Apache-2.0; facts from public documents, each with its source",
            null,
            TrustClass.REPORTED,
            true);

    private static final List<String> FILES = List.of(
            "universes.csv",
            "events.csv",
            "pledges.csv",
            "flows.csv",
            "sanctions.csv",
            "regimes.csv",
            "groups.csv",
            "offices.csv",
            "votes.csv.gz",
            "yearly.csv.gz");

    private StarterRecord() {}

    /** Opens the starter record, made on first use in the program's own folder and remade when its facts change. */
    public static RecordFolder open() throws IOException {
        Path folder = Home.folder().resolve("starter").resolve(hash().substring(0, 16));
        RecordFolder record = RecordFolder.openOrCreate(folder);
        if (record.listDeliveries().size() < FILES.size()) {
            addTo(record);
        }
        return record;
    }

    /** Reads the starter's files into any record. */
    public static List<FileResult> addTo(RecordFolder record) throws IOException {
        Ingest ingest = new Ingest(record, KeepRule.ALL);
        OwnReader reader = new OwnReader(DATASET);
        List<FileResult> results = new ArrayList<>();
        for (String file : FILES) {
            results.add(ingest.file(new Resource(file), reader, List.of()));
        }
        return results;
    }

    private static String hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(program().getBytes(StandardCharsets.UTF_8));
            for (String file : FILES) {
                try (InputStream in = new Resource(file).packed()) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the build: another build may read the same facts in another way, so it makes a starter of its own. */
    private static String program() {
        CodeSource source = StarterRecord.class.getProtectionDomain().getCodeSource();
        return Version.TEXT + (source == null ? "" : source.getLocation().toString());
    }

    private record Resource(String file) implements SourceInput {
        @Override
        public String name() {
            return "starter/" + file;
        }

        @Override
        public InputStream open() throws IOException {
            InputStream in = packed();
            return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
        }

        /** As it lies in the program: every start asks for the hash, and unpacking ten times as much would be slow. */
        InputStream packed() throws IOException {
            InputStream in = StarterRecord.class.getResourceAsStream("/org/entente/starter/" + file);
            if (in == null) {
                throw new IOException("The starter record's file " + file + " is missing from the program.");
            }
            return in;
        }
    }
}
