package org.entente.cluster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.bench.GdeltGenerator;

/**
 * Generated files with all that a feed does: 57, 58 and 61 columns; plain, gzip, zip; faulty and repeated rows; one content
 * delivered twice under two names; the ids of one file again in another; and one file that is no feed at all.
 */
final class Feed {

    private static final int FAULTS_PER_THOUSAND = 20;
    private static final int COLUMNS_OF_TODAY = 61;

    private Feed() {}

    /** Writes the files; all but the last few are plain and of 61 columns. */
    static List<Path> write(Path folder, int plainFiles, int rows) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < plainFiles; i++) {
            byte[] text = generated(100 + i, rows, LocalDate.of(2024, 1, 1).plusDays(i));
            files.add(Files.write(folder.resolve(String.format("a%03d.export.CSV", i)), text));
        }
        byte[] first = Files.readAllBytes(files.getFirst());
        files.add(gzip(folder.resolve("b-again.export.CSV.gz"), first));
        files.add(
                Files.write(folder.resolve("c-later.export.CSV"), generated(900, rows / 2, LocalDate.of(2024, 3, 1))));
        files.add(zip(
                folder.resolve("d-57.export.CSV.zip"),
                "d-57.export.CSV",
                version1(generated(700, rows / 2, LocalDate.of(2012, 5, 1)), false)));
        files.add(Files.write(
                folder.resolve("e-58.export.CSV"), version1(generated(701, rows / 2, LocalDate.of(2013, 6, 1)), true)));
        files.add(Files.writeString(folder.resolve("f-none.export.CSV"), "<html>503</html>\n"));
        return files;
    }

    private static byte[] generated(long seed, int rows, LocalDate day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A file whose first row is broken is refused as a whole, which is another test's subject.
        for (long each = seed; out.size() == 0 || firstRowIsBroken(out); each += 10_000) {
            out.reset();
            new GdeltGenerator(each, FAULTS_PER_THOUSAND).write(out, rows, day);
        }
        return out.toByteArray();
    }

    private static boolean firstRowIsBroken(ByteArrayOutputStream out) {
        String line = out.toString(ISO_8859_1).lines().findFirst().orElseThrow();
        return line.split("\t", -1).length != COLUMNS_OF_TODAY;
    }

    /** Rows of 61 columns as GDELT 1.0 has them: without the second-level regions, dated by day, with or without address. */
    private static byte[] version1(byte[] today, boolean address) {
        StringBuilder old = new StringBuilder();
        for (String line : new String(today, ISO_8859_1).split("\n")) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS_OF_TODAY) {
                old.append(line).append('\n');
                continue;
            }
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                boolean secondLevel = i == 39 || i == 47 || i == 55;
                if (!secondLevel && (address || i < 60)) {
                    kept.add(i == 59 ? cells[i].substring(0, Math.min(8, cells[i].length())) : cells[i]);
                }
            }
            old.append(String.join("\t", kept)).append('\n');
        }
        return old.toString().getBytes(ISO_8859_1);
    }

    private static Path gzip(Path file, byte[] text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text);
        }
        return file;
    }

    private static Path zip(Path file, String name, byte[] text) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text);
        }
        return file;
    }
}
