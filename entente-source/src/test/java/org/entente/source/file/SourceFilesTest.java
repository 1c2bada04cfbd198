package org.entente.source.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.source.Packed;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final byte[] HELLO = "hello\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void gzipIsToldByItsBytesNotItsName() throws IOException {
        Path path = write("plain-looking.csv", Packed.gzip(HELLO));
        assertThat(contentOf(SourceFiles.open(path).getFirst())).isEqualTo("hello\n");
    }

    @Test
    void aPlainFileMayBeCalledGz() throws IOException {
        Path path = write("not-packed.gz", HELLO);
        assertThat(contentOf(SourceFiles.open(path).getFirst())).isEqualTo("hello\n");
    }

    @Test
    void aGzipOfSeveralMembersIsReadToItsEnd() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(Packed.gzip(HELLO));
        members.writeBytes(Packed.gzip("again\n".getBytes(StandardCharsets.UTF_8)));
        Path path = write("two.gz", members.toByteArray());
        assertThat(contentOf(SourceFiles.open(path).getFirst())).isEqualTo("hello\nagain\n");
    }

    @Test
    void everyFileInAZipIsAnInputButFoldersAndResourceForksAreNone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("data/", "data/a.csv", "__MACOSX/data/._a.csv", "b.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        Path path = write("both.zip", out.toByteArray());

        List<SourceInput> inputs = SourceFiles.open(path);
        assertThat(inputs).extracting(SourceInput::name).containsExactly(path + "!data/a.csv", path + "!b.csv");
        assertThat(contentOf(inputs.getLast())).isEqualTo("b.csv");
        assertThat(contentOf(inputs.getLast())).as("it can be opened again").isEqualTo("b.csv");
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreEachSaidInOneLine() throws IOException {
        assertRefused(folder.resolve("absent.csv"), "does not exist");
        assertRefused(folder, "is a folder. Name the files in it");
        assertRefused(write("empty.csv", new byte[0]), "is empty");
        assertRefused(write("empty.gz", Packed.gzip(new byte[0])), "is empty");
        assertRefused(write("empty-part.zip", Packed.zip("a.csv", new byte[0])), "is empty");
        assertRefused(write("half.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c}), "Unpack it first");
    }

    @Test
    void aTruncatedGzipIsFoundByTheDigestWithThePlace() throws IOException {
        byte[] packed = Packed.gzip(noise(100_000));
        SourceInput input = SourceFiles.open(write("cut.gz", Arrays.copyOf(packed, packed.length / 2)))
                .getFirst();
        assertThatThrownBy(() -> ContentDigest.of(input))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageMatching(".*cut\\.gz: breaks off after \\d{4,5} decompressed bytes\\. Download it again\\.");
    }

    @Test
    void aGzipCutWithinItsHeaderIsSaidToBreakOff() throws IOException {
        assertRefused(write("stub.gz", Arrays.copyOf(Packed.gzip(HELLO), 5)), "breaks off after 0");
    }

    @Test
    void aTruncatedZipIsRefused() throws IOException {
        byte[] packed = Packed.zip("a.csv", noise(10_000));
        assertRefused(write("cut.zip", Arrays.copyOf(packed, packed.length / 2)), "breaks off or is damaged");
    }

    @Test
    void aFlippedByteInAZipIsFoundByItsChecksum() throws IOException {
        byte[] packed = storedZip(HELLO);
        int at = new String(packed, StandardCharsets.ISO_8859_1).indexOf("hello");
        packed[at] = 'j';
        SourceInput input = SourceFiles.open(write("flipped.zip", packed)).getFirst();
        assertThatThrownBy(() -> ContentDigest.of(input))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void theDigestIsThatOfTheContentHoweverItIsPacked() throws IOException {
        ContentDigest plain = digest(write("a.csv", HELLO));
        assertThat(plain.sha256()).isEqualTo("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03");
        assertThat(plain.bytes()).isEqualTo(6);
        assertThat(digest(write("a.gz", Packed.gzip(HELLO)))).isEqualTo(plain);
        assertThat(digest(write("a.zip", Packed.zip("a.csv", HELLO)))).isEqualTo(plain);
    }

    private static byte[] storedZip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static ContentDigest digest(Path path) throws IOException {
        return ContentDigest.of(SourceFiles.open(path).getFirst());
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String contentOf(SourceInput input) throws IOException {
        try (InputStream in = input.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertRefused(Path path, String words) {
        assertThatThrownBy(() -> SourceFiles.open(path))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining(words)
                .hasMessageNotContaining("\n");
    }
}
