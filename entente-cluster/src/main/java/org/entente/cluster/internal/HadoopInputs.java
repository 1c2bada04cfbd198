package org.entente.cluster.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.provenance.Reject;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;

/**
 * Opens a path of any file system that Hadoop knows. A file that is not on this machine's own file system is copied to the
 * task's folder first, since a file is read twice, and a zip from its end.
 */
final class HadoopInputs {

    private static final String LOCAL = "file";

    private HadoopInputs() {}

    /** The inputs that a file holds, by the names that the user knows. */
    static List<SourceInput> open(String name, java.nio.file.Path scratch) throws IOException {
        Path path = new Path(name);
        FileSystem files = path.getFileSystem(new Configuration());
        if (files.getScheme().equals(LOCAL)) {
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
