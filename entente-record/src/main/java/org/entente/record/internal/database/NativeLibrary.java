package org.entente.record.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.entente.record.RecordException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the driver's native library once for each version, into {@code native} below the program's home.
 *
 * <p>The home is the system property {@code entente.home}, else the user's cache folder. The file appears whole or not at
 * all, and is unpacked again when its size differs from that of the packed one.
 */
final class NativeLibrary {

    private static final String PART = "part-";

    private NativeLibrary() {}

    /** The unpacked library of this platform. */
    static Path unpacked() {
        String name = "libduckdb_java.so_" + operatingSystem() + "_" + processor();
        URL packed = NativeLibrary.class.getClassLoader().getResource(name);
        if (packed == null) {
            throw new RecordException("The database has no library for this platform (" + name
                    + "). Run on Linux or macOS (arm64, Linux also amd64) or Windows (amd64).");
        }
        try {
            return unpack(packed, home().resolve("native"), name);
        } catch (IOException e) {
            throw new RecordException(
                    "The database library cannot be unpacked into " + home().resolve("native") + " (" + e.getMessage()
                            + "). Point -Dentente.home at a folder that can be written.",
                    e);
        }
    }

    private static Path unpack(URL packed, Path parent, String name) throws IOException {
        URLConnection connection = packed.openConnection();
        long size = sizeOf(connection);
        Path folder = parent.resolve(versionOf(packed, size));
        Path library = folder.resolve(name);
        if (isWhole(library, size)) {
            return library;
        }
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !isWhole(library, size)) {
                write(connection, folder, library);
            }
        }
        return library;
    }

    private static boolean isWhole(Path library, long size) throws IOException {
        return Files.isRegularFile(library) && Files.size(library) == size;
    }

    private static void write(URLConnection connection, Path folder, Path library) throws IOException {
        deleteParts(folder);
        Path part = Files.createTempFile(folder, PART, "");
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Under the lock every part is that of a process which died. */
    private static void deleteParts(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PART + "*")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static long sizeOf(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getSize()
                : connection.getContentLengthLong();
    }

    /** The version in the driver's file name; elsewhere the size of the library stands for it. */
    private static String versionOf(URL packed, long size) {
        String path = packed.getPath();
        int at = path.lastIndexOf("duckdb_jdbc-");
        int end = path.indexOf(".jar", Math.max(at, 0));
        boolean named = at >= 0 && end > at;
        return named ? path.substring(at + "duckdb_jdbc-".length(), end) : "size-" + size;
    }

    static Path home() {
        String home = System.getProperty("entente.home");
        return home == null || home.isBlank() ? cacheFolder() : Path.of(home).toAbsolutePath();
    }

    private static Path cacheFolder() {
        Path user = Path.of(System.getProperty("user.home"));
        String local = environment(operatingSystem().equals("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        if (local != null) {
            return Path.of(local).resolve("entente");
        }
        boolean mac = operatingSystem().equals("macos");
        return (mac ? user.resolve("Library").resolve("Caches") : user.resolve(".cache")).resolve("entente");
    }

    private static @Nullable String environment(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static String operatingSystem() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "macos" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm64" : "amd64";
    }
}
