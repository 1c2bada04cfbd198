package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.pipeline.RunLock;

/** Puts the lock of a run beside its output. */
final class Locks {

    static final String NAME = "run.lock.json";

    private Locks() {}

    /** Writes {@value #NAME} into the folder of the output and gives its path. */
    static Path write(RunLock lock, Path output) throws IOException {
        Path file = output.resolveSibling(NAME);
        lock.write(file);
        return file;
    }
}
