package org.entente.source.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.registry.Sources;

/**
 * A reader and rows of its genuine layout to start from.
 *
 * <p>There is one for each fixture that a registered reader recognizes and reads line by line. So a new reader, whose contract
 * test needs a fixture anyway, is fuzzed without a word.
 *
 * @param name name of the fixture
 * @param header the lines before the first row, with their line ends; none for a format without a header
 * @param rows the rows, without line ends
 */
record FuzzedReader(SourceReader reader, String name, byte[] header, List<byte[]> rows) {

    private static final int MOST_HEADER_LINES = 30;

    static final List<FuzzedReader> LIST = list();

    private static List<FuzzedReader> list() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .sorted()
                    .flatMap(FuzzedReader::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(FuzzedReader.class
                            .getResource("/org/entente/source/fuzz")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<FuzzedReader> of(Path fixture) {
        try {
            byte[] content = Files.readAllBytes(fixture);
            String name = fixture.getFileName().toString();
            return Sources.list().stream()
                    .filter(reader -> reader.recognizes(name, content))
                    .flatMap(reader -> of(reader, name, lines(content)).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the first line that is a row: the fewest lines that give an entry end with it. */
    private static List<FuzzedReader> of(SourceReader reader, String name, List<byte[]> lines) {
        for (int first = 0; first < Math.min(lines.size(), MOST_HEADER_LINES); first++) {
            if (givesAnEntry(reader, name, join(lines.subList(0, first + 1)))) {
                byte[] header = join(lines.subList(0, first));
                return List.of(new FuzzedReader(reader, name, header, List.copyOf(lines.subList(first, lines.size()))));
            }
        }
        return List.of();
    }

    private static boolean givesAnEntry(SourceReader reader, String name, byte[] content) {
        boolean[] given = new boolean[1];
        try {
            reader.read(new InMemory(name, content), new EntrySink() {
                @Override
                public void accept(Entry entry) {
                    given[0] = true;
                }

                @Override
                public void reject(Reject reject) {
                    // A header is no row that could be refused; only an entry shows that rows have begun.
                }
            });
            return given[0];
        } catch (IOException e) {
            return false;
        }
    }

    private static List<byte[]> lines(byte[] content) {
        List<byte[]> lines = new ArrayList<>();
        for (String line : new String(content, StandardCharsets.ISO_8859_1).split("\n")) {
            if (!line.isBlank()) {
                lines.add(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return lines;
    }

    private static byte[] join(List<byte[]> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** A file that never was on a disk. */
    record InMemory(String name, byte[] content) implements SourceInput {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    @Override
    public String toString() {
        return reader.format() + " " + name;
    }
}
