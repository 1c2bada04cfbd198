package org.entente.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/** Finds the files that a user means. */
final class PathList {

    private PathList() {}

    /**
     * The files of paths and patterns, those of each in alphabetical order; of a folder the files in it, less those whose
     * names begin with a point or an underscore.
     *
     * @throws IllegalArgumentException when a path or pattern names nothing
     */
    static List<String> expand(List<String> paths, Configuration configuration) throws IOException {
        List<String> files = new ArrayList<>();
        for (String each : paths) {
            Path path = new Path(each);
            FileSystem system = system(path, configuration);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new IllegalArgumentException("There is no file (" + each
                        + "). Check the spelling; a path without a scheme is on " + system.getUri() + ".");
            }
            for (FileStatus status : found) {
                if (status.isDirectory()) {
                    files.addAll(inside(system, status.getPath()));
                } else {
                    files.add(name(status.getPath()));
                }
            }
        }
        return files;
    }

    /** The file system of a path. */
    private static FileSystem system(Path path, Configuration configuration) throws IOException {
        try {
            return path.getFileSystem(configuration);
        } catch (UnsupportedFileSystemException e) {
            throw noConnector(path, e);
        } catch (RuntimeException e) {
            throw e.getCause() instanceof ClassNotFoundException ? noConnector(path, e) : e;
        }
    }

    private static IllegalArgumentException noConnector(Path path, Exception cause) {
        return new IllegalArgumentException(
                "The path (" + path + ") needs a connector for " + path.toUri().getScheme()
                        + " that Spark has not got. Add it with spark-submit --packages, as in"
                        + " org.apache.hadoop:hadoop-aws for s3a.",
                cause);
    }

    private static List<String> inside(FileSystem system, Path folder) throws IOException {
        return Stream.of(system.listStatus(folder))
                .filter(FileStatus::isFile)
                .map(FileStatus::getPath)
                .filter(path ->
                        !path.getName().startsWith(".") && !path.getName().startsWith("_"))
                .map(PathList::name)
                .sorted()
                .toList();
    }

    /**
     * Checks that there is such a folder.
     *
     * @throws IllegalArgumentException when there is none
     */
    static void requireFolder(String name, Configuration configuration) throws IOException {
        Path path = new Path(name);
        FileSystem system = system(path, configuration);
        if (!system.exists(path) || !system.getFileStatus(path).isDirectory()) {
            throw new IllegalArgumentException("There is no folder (" + name
                    + "). Make it, or check the spelling; a path without a scheme is on " + system.getUri() + ".");
        }
    }

    /** Files of this machine are called as the program on one machine calls them. */
    static String name(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }
}
