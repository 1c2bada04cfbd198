package org.entente.watch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.pipeline.FileResult;
import org.entente.pipeline.Ingest;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;

/**
 * Files that somebody puts into a folder. A file is read when its size and time are those of the round before, so one that is
 * being written waits; the same content is read once, since the record knows it.
 */
public final class FolderSource {

    /** How a file looked. */
    private record Look(long size, FileTime changed) {}

    private final Path folder;
    private final Ingest ingest;
    private final Map<Path, Look> seen = new HashMap<>();
    private final Map<Path, Look> done = new HashMap<>();

    public FolderSource(Path folder, Ingest ingest) {
        this.folder = folder;
        this.ingest = ingest;
    }

    /**
     * Reads what is new.
     *
     * @param once whether there is no further round, so that nothing waits
     * @param faults gets a sentence for each file that could not be read
     */
    public List<FileResult> read(boolean once, List<String> faults) throws IOException {
        List<FileResult> results = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            faults.add("The folder (" + folder + ") that is followed is not there. Make it, or take its line out.");
            return results;
        }
        for (Path file : files()) {
            Look look = new Look(Files.size(file), Files.getLastModifiedTime(file));
            Look before = seen.put(file, look);
            if ((once || look.equals(before)) && !look.equals(done.get(file))) {
                done.put(file, look);
                read(file, results, faults);
            }
        }
        seen.keySet().removeIf(file -> !Files.exists(file));
        done.keySet().removeIf(file -> !Files.exists(file));
        return results;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file, List<FileResult> results, List<String> faults) throws IOException {
        try {
            for (SourceInput input : SourceFiles.open(file)) {
                FileResult result = ingest.file(input, "auto");
                if (!result.summary().already()) {
                    results.add(result);
                }
            }
        } catch (SourceFormatException | IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
    }
}
