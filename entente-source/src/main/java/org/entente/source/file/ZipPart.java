package org.entente.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.source.SourceInput;

/**
 * One file in a zip.
 *
 * @param archive the zip
 * @param entry name of the file within
 * @param crc checksum that the zip's directory gives, or −1
 */
record ZipPart(Path archive, String entry, long crc) implements SourceInput {

    /** The files in a zip; folders and what macOS adds are none. */
    static List<SourceInput> listParts(Path archive) throws IOException {
        List<SourceInput> parts = new ArrayList<>();
        try (ZipFile zip = openZip(archive)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                requireWithin(archive, entry.getName());
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    parts.add(new ZipPart(archive, entry.getName(), entry.getCrc()));
                }
            }
        }
        if (parts.isEmpty()) {
            throw SourceFiles.error(archive, "is a zip without files. Download it again.");
        }
        return List.copyOf(parts);
    }

    /** Nothing is ever written under an entry's name; an archive that means to be is refused all the same. */
    private static void requireWithin(Path archive, String entry) throws IOException {
        String name = entry.replace('\\', '/');
        boolean leaves = name.startsWith("/") || name.matches("^[A-Za-z]:.*") || ("/" + name + "/").contains("/../");
        if (leaves || name.chars().anyMatch(Character::isISOControl)) {
            throw SourceFiles.error(
                    archive,
                    "holds a file whose name leads out of it (" + entry.replaceAll("\\p{Cntrl}", "?")
                            + "), as no archive of data does. Download it from its publisher.");
        }
    }

    private static ZipFile openZip(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile());
        } catch (ZipException e) {
            throw SourceFiles.error(
                    archive, "is a zip that breaks off or is damaged (" + e.getMessage() + "). Download it again.");
        }
    }

    @Override
    public String name() {
        return archive + "!" + entry;
    }

    @Override
    public InputStream open() throws IOException {
        ZipFile zip = openZip(archive);
        try {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw SourceFiles.error(archive, "no longer holds " + entry + ". It was changed while it was read.");
            }
            return new ZipPartStream(name(), zip, zip.getInputStream(found), found.getCompressedSize(), crc);
        } catch (IOException e) {
            zip.close();
            throw e instanceof ZipException
                    ? SourceFiles.error(
                            archive, "holds a damaged " + entry + " (" + e.getMessage() + "). Download it again.")
                    : e;
        }
    }
}
