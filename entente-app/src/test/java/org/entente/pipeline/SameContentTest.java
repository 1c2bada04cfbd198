package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.actor.StateSystem;
import org.entente.delivery.KeepRule;
import org.entente.entry.Entry;
import org.entente.entry.Flow;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.SeriesUnit;
import org.entente.source.file.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One content in other line ends, encodings and packings is one record, entry by entry. */
class SameContentTest {

    private static final String TEXT =
            "supplier,recipient,year,value\nRussia,North Korea,1993,38\nFrance,Côte d'Ivoire,1990,4\nTürkiye,Pakistan,2019,12\n";

    @TempDir
    private Path folder;

    @Test
    void lineEndsEncodingsAndPackingsMakeNoDifference() throws IOException {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("lf.csv", bytes(TEXT, StandardCharsets.UTF_8));
        forms.put("crlf.csv", bytes(TEXT.replace("\n", "\r\n"), StandardCharsets.UTF_8));
        forms.put("cr.csv", bytes(TEXT.replace('\n', '\r'), StandardCharsets.UTF_8));
        forms.put("latin.csv", bytes(TEXT, StandardCharsets.ISO_8859_1));
        forms.put("mark.csv", bytes("\uFEFF" + TEXT, StandardCharsets.UTF_8));
        forms.put("packed.csv.gz", gzip(bytes(TEXT, StandardCharsets.UTF_8)));
        forms.put("packed.zip", zip(bytes(TEXT.replace("\n", "\r\n"), StandardCharsets.ISO_8859_1)));
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            List<String> entries = entries(form.getKey(), form.getValue());
            assertThat(entries).hasSize(3);
            expected = expected.isEmpty() ? entries : expected;
            assertThat(entries).as(form.getKey()).isEqualTo(expected);
        }
    }

    @Test
    void theSameContentPackedOtherwiseIsTheSameDelivery() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("same"));
        for (String name : List.of("a.csv", "b.csv.gz")) {
            byte[] plain = bytes(TEXT, StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve(name), name.endsWith("gz") ? gzip(plain) : plain);
            new Ingest(record, KeepRule.ALL).file(SourceFiles.open(file).getFirst(), "auto");
        }
        assertThat(record.listDeliveries()).hasSize(1);
    }

    private List<String> entries(String name, byte[] content) throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("record-" + name));
        Path file = Files.write(folder.resolve(name), content);
        new Ingest(record, KeepRule.ALL).file(SourceFiles.open(file).getFirst(), "auto");
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LocalDate.of(2024, 1, 1)))) {
            List<String> all = new ArrayList<>();
            for (String state : List.of("PRK", "CIV", "TUR")) {
                view
                        .listEntries(
                                Flow.class,
                                SeriesUnit.of(
                                        StateSystem.standard().getState(state).id()))
                        .stream()
                        .map(Entry::toString)
                        .forEach(all::add);
            }
            return all;
        }
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("table.csv"));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
