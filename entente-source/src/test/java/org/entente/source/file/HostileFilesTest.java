package org.entente.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.source.CountingSink;
import org.entente.source.Packed;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.gdelt.GdeltReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to harm are refused in one line, in constant memory. */
class HostileFilesTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void aZipThatUnpacksAThousandfoldIsRefused() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("20240619063000.export.CSV"));
            writeZeros(zip);
        }
        assertRefused(file, "more than 250 times");
    }

    @Test
    void aGzipThatUnpacksAThousandfoldIsRefused() throws IOException {
        Path file = folder.resolve("bomb.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            writeZeros(gzip);
        }
        assertRefused(file, "more than 250 times");
    }

    private static void writeZeros(OutputStream out) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        Arrays.fill(zeros, (byte) '0');
        for (int i = 0; i < 64; i++) {
            out.write(zeros);
        }
    }

    @Test
    void aZipWithinAZipIsNotOpened() throws IOException {
        byte[] inner = Packed.zip("inner.CSV", "1\t2\n".getBytes(UTF_8));
        Path file = Files.write(folder.resolve("outer.zip"), Packed.zip("20240619063000.export.CSV", inner));

        assertThatThrownBy(() -> readAll(file))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.CSV", "a/../../evil.CSV", "/etc/evil.CSV", "C:\\evil.CSV", "..\\evil.CSV"})
    void anEntryThatLeadsOutOfTheZipIsRefused(String name) throws IOException {
        Path file = folder.resolve("traversal.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("1\n".getBytes(UTF_8));
        }

        assertThatThrownBy(() -> SourceFiles.open(file))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("leads out of it")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aTextThatPacksWellIsStillRead() throws IOException {
        byte[] row = fixture();
        ByteArrayOutputStream much = new ByteArrayOutputStream();
        while (much.size() < 4 * MEGABYTE) {
            much.write(row);
        }
        Path file = Files.write(folder.resolve("same.zip"), Packed.zip("same.export.CSV", much.toByteArray()));

        assertThat(readAll(file).rows()).isGreaterThan(1_000);
    }

    @Test
    void aFileThatIsCutAnywhereGivesOneLineOrTheRowsBefore() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            text.write(fixture());
            text.write((random.nextLong() + "\n").getBytes(UTF_8));
        }
        byte[] zip = Packed.zip("cut.export.CSV", text.toByteArray());
        byte[] gzip = Packed.gzip(text.toByteArray());
        assertThat(zip.length).isGreaterThan(10_000);
        for (int length = 1; length < zip.length; length += 1000) {
            assertCutIsRefused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, length)));
        }
        for (int length = 1; length < gzip.length; length += 1000) {
            assertCutIsRefused(Files.write(folder.resolve("cut.gz"), Arrays.copyOf(gzip, length)));
        }
        byte[] plain = Arrays.copyOf(text.toByteArray(), 200_000);
        long before = -1;
        for (int length = 1000; length < plain.length; length += 1000) {
            ReadReport report = readAll(Files.write(folder.resolve("cut.export.CSV"), Arrays.copyOf(plain, length)));
            assertThat(report.rows()).as("rows of %d bytes", length).isGreaterThanOrEqualTo(before);
            before = report.rows();
        }
        assertThat(before).isGreaterThan(100);
    }

    private static void assertCutIsRefused(Path file) {
        assertThatThrownBy(() -> readAll(file))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageNotContaining("\n");
    }

    private byte[] fixture() throws IOException {
        try (InputStream in = GdeltReader.class.getResourceAsStream("20240619063000.export.CSV")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private static void assertRefused(Path file, String message) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        assertThatThrownBy(() -> readAll(file))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(16L * MEGABYTE);
    }

    private static ReadReport readAll(Path file) throws IOException {
        SourceInput input = SourceFiles.open(file).getFirst();
        ContentDigest.of(input);
        return new GdeltReader().read(input, new CountingSink());
    }
}
