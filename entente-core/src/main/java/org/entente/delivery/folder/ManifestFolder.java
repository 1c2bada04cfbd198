package org.entente.delivery.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the manifests of a record. The newest one that can be read counts. */
public final class ManifestFolder {

    private static final Pattern NAME = Pattern.compile("manifest-(\\d{6,9})\\.json");

    private final Path folder;
    private final ManifestText text;

    public ManifestFolder(Path folder, ManifestText text) {
        this.folder = folder;
        this.text = text;
    }

    /** Whether the folder holds a file that is named like a manifest. */
    public boolean exists() throws IOException {
        return Files.isDirectory(folder) && !list().isEmpty();
    }

    /** All files that are named like manifests, oldest first. */
    public NavigableMap<Integer, Path> list() throws IOException {
        NavigableMap<Integer, Path> found = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "manifest-*.json")) {
            for (Path file : files) {
                Matcher matcher = NAME.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    found.put(Integer.parseInt(matcher.group(1)), file);
                }
            }
        }
        return found;
    }

    /** The newest complete manifest, or the empty state. */
    public Manifest newest() throws IOException {
        for (Map.Entry<Integer, Path> each : list().descendingMap().entrySet()) {
            Optional<Manifest> manifest = findComplete(each.getValue());
            if (manifest.isPresent() && manifest.get().number() == each.getKey()) {
                return manifest.get();
            }
        }
        return Manifest.EMPTY;
    }

    /** The manifest in a file; empty when it is torn, foreign or gone. */
    public Optional<Manifest> findComplete(Path file) throws IOException {
        try {
            return text.read(file, Files.readAllBytes(file)).filter(m -> m.version() == Manifest.VERSION);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The number that the next manifest takes; greater than that of any file here, torn ones included. */
    public int nextNumber() throws IOException {
        NavigableMap<Integer, Path> all = list();
        return all.isEmpty() ? 1 : all.lastKey() + 1;
    }

    /** Writes a manifest aside, forces it to the disk and renames it into place. */
    public void write(Manifest manifest) throws IOException {
        String name = String.format(Locale.ROOT, "manifest-%06d.json", manifest.number());
        Path aside = folder.resolve("." + name + ".part");
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.write(manifest));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder);
    }

    /** Makes renames in a folder last; some systems cannot, and then the file system's own order must do. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // As said: the file system's own order must do.
        }
    }
}
