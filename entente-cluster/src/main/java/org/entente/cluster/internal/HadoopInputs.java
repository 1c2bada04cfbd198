package org.entente.cluster.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.provenance.Reject;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.source.part.FilePart;
import org.jspecify.annotations.Nullable;

/**
 * Opens a path of any file system that Hadoop knows. A file that is not on this machine's own file system is copied to the
 * task's folder first, since a file is read twice, and a zip from its end.
 */
final class HadoopInputs {

    private static final String LOCAL = "file";
    private static final int MAGIC_BYTES = 16;

    private HadoopInputs() {}

    /** The inputs that a file holds, by the names that the user knows. */
    static List<SourceInput> open(String name, java.nio.file.Path scratch) throws IOException {
        Path path = new Path(name);
        FileSystem files = path.getFileSystem(TaskConfiguration.get());
        if (isLocal(files)) {
            return SourceFiles.open(java.nio.file.Path.of(localName(name)));
        }
        java.nio.file.Path copy = scratch.resolve(path.getName());
        try (InputStream in = files.open(path)) {
            Files.copy(in, copy);
        }
        return SourceFiles.open(copy).stream()
                .map(input -> (SourceInput) new Copied(input, copy.toString(), name))
                .toList();
    }

    static boolean isLocal(FileSystem files) {
        return files.getScheme().equals(LOCAL);
    }

    /**
     * A file that is not packed and longer than a limit, read where it lies; null where the file is another.
     *
     * @param name a path for Hadoop
     * @param bytes the limit
     */
    static @Nullable SourceInput findLarge(String name, long bytes) throws IOException {
        Path path = new Path(name);
        FileSystem files = path.getFileSystem(TaskConfiguration.get());
        if (!files.exists(path) || files.getFileStatus(path).getLen() <= bytes) {
            return null;
        }
        try (InputStream in = files.open(path)) {
            return SourceFiles.isPacked(in.readNBytes(MAGIC_BYTES))
                    ? null
                    : new Remote(isLocal(files) ? localName(name) : name, path);
        }
    }

    /** The bytes of a part of a file and no more. */
    static InputStream openPart(String name, FilePart part) throws IOException {
        Path path = new Path(name);
        FSDataInputStream in = path.getFileSystem(TaskConfiguration.get()).open(path);
        in.seek(part.from());
        return BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(part.to() - part.from())
                .get();
    }

    /** A path as an address with its scheme. */
    static String address(String name) {
        return name.startsWith("/") ? java.nio.file.Path.of(name).toUri().toString() : name;
    }

    /** A file that is read where it lies. */
    private record Remote(String name, Path path) implements SourceInput {
        @Override
        public InputStream open() throws IOException {
            return path.getFileSystem(TaskConfiguration.get()).open(path);
        }
    }

    /** A path of the local file system without its scheme. */
    static String localName(String name) {
        return name.startsWith(LOCAL + ":") ? new Path(name).toUri().getPath() : name;
    }

    /** An input that is called as its original is. */
    private record Copied(SourceInput copy, String copyName, String originalName) implements SourceInput {
        @Override
        public String name() {
            return originalName + copy.name().substring(copyName.length());
        }

        @Override
        public InputStream open() throws IOException {
            return copy.open();
        }

        @Override
        public Reject placed(Reject reject) {
            return new Reject(name(), reject.line(), reject.column(), reject.value(), reject.reason());
        }
    }
}
