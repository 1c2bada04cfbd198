package org.entente.cluster.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.entente.delivery.folder.StagedFile;

/**
 * Where one attempt of a task writes: below the staging folder where that is on the machine's own file system, else in a
 * temporary folder from which finished files are sent there. So an attempt that dies, or runs twice, disturbs nobody.
 */
final class TaskFolder {

    private final Path folder;
    private final org.apache.hadoop.fs.Path shared;
    private final FileSystem files;
    private int made;

    private TaskFolder(Path folder, org.apache.hadoop.fs.Path shared, FileSystem files) {
        this.folder = folder;
        this.shared = shared;
        this.files = files;
    }

    static TaskFolder create(String staging) throws IOException {
        org.apache.hadoop.fs.Path shared = new org.apache.hadoop.fs.Path(staging);
        FileSystem files = shared.getFileSystem(TaskConfiguration.get());
        Path folder = HadoopInputs.isLocal(files)
                ? Files.createDirectories(Path.of(HadoopInputs.localName(staging))
                        .resolve(UUID.randomUUID().toString()))
                : Files.createTempDirectory("entente-task");
        return new TaskFolder(folder, shared, files);
    }

    Path path() {
        return folder;
    }

    /** A new folder within. */
    Path newFolder() throws IOException {
        return Files.createDirectory(folder.resolve("d" + made++));
    }

    /** Brings finished files to where the driver sees them. */
    List<TaskReport.File> sent(List<StagedFile> finished) throws IOException {
        List<TaskReport.File> sent = new ArrayList<>();
        for (StagedFile file : finished) {
            String place = file.file().toString();
            if (!HadoopInputs.isLocal(files)) {
                org.apache.hadoop.fs.Path to = new org.apache.hadoop.fs.Path(shared, UUID.randomUUID() + ".parquet");
                files.copyFromLocalFile(
                        true, true, new org.apache.hadoop.fs.Path(file.file().toUri()), to);
                place = to.toString();
            }
            sent.add(new TaskReport.File(place, file.target()));
        }
        return sent;
    }
}
