package org.entente.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;

/** Opens source files. */
public final class SourceFiles {

    private SourceFiles() {}

    /**
     * The inputs that a file holds: itself, decompressed where it is gzip, or the files in a zip in the order of its
     * directory. What a file is, its first bytes say, not its name. Every input has at least one byte.
     *
     * @throws SourceFormatException when the file is missing, a folder, unreadable, empty, broken, or compressed in a way
     *     that is not read
     */
    public static List<SourceInput> open(Path path) throws IOException {
        requireReadable(path);
        List<SourceInput> inputs = switch (Packing.of(firstBytes(path))) {
            case PLAIN -> List.of(new PlainFile(path));
            case GZIP -> List.of(new GzipFile(path));
            case ZIP -> ZipPart.listParts(path);
            case UNREAD ->
                throw error(
                        path,
                        "is compressed in a way that is not read. Unpack it first, or" + " pack it as .gz or .zip.");
        };
        for (SourceInput input : inputs) {
            requireContent(input);
        }
        return inputs;
    }

    /**
     * Whether a file is packed, so that it can only be read from its beginning.
     *
     * @param head its first {@value Packing#MAGIC_BYTES} bytes or more; fewer where it has no more
     */
    public static boolean isPacked(byte[] head) {
        return Packing.of(head) != Packing.PLAIN;
    }

    private static void requireReadable(Path path) throws SourceFormatException {
        if (Files.isDirectory(path)) {
            throw error(path, "is a folder. Name the files in it, as in " + path.resolve("*") + ".");
        }
        if (!Files.exists(path)) {
            throw error(
                    path,
                    "does not exist. Check the spelling; paths are taken from "
                            + Path.of("").toAbsolutePath() + ".");
        }
        if (!Files.isReadable(path)) {
            throw error(path, "may not be read by this user. Change its permissions, or copy it.");
        }
    }

    private static byte[] firstBytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Packing.MAGIC_BYTES);
        } catch (AccessDeniedException e) {
            throw error(path, "may not be read by this user. Change its permissions, or copy it.");
        }
    }

    private static void requireContent(SourceInput input) throws IOException {
        try (InputStream in = input.open()) {
            if (in.read() < 0) {
                throw new SourceFormatException(
                        input.name(), 0, "", "is empty: there is nothing to read. Download it again.");
            }
        }
    }

    static SourceFormatException error(Path path, String message) {
        return new SourceFormatException(path.toString(), 0, "", message);
    }
}
