package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.pipeline.RunLock;
import org.entente.pipeline.Runs;
import org.entente.pipeline.StarterRecord;
import org.entente.record.RecordFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a run again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Make a run again from its run.lock.json, to the byte.")
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "LOCK", description = "The run.lock.json of the run.")
    private Path lockFile = Path.of(Locks.NAME);

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Where to write (default: the same name, beside the lock).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        RunLock lock = RunLock.read(lockFile);
        boolean starter = lock.record().equals("starter");
        RecordFolder record = starter ? StarterRecord.open() : common.openRecord();
        Path file = output == null ? lockFile.resolveSibling(lock.output()) : output;
        new Runs(record, lock.record()).replay(lock, file);
        spec.commandLine().getOut().println(file + " is made again from " + lockFile + ".");
        return 0;
    }
}
