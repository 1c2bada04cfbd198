package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.record.CompactionSummary;
import org.entente.record.RecordFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks after the record's folder. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Look after the record's folder.",
        subcommands = RecordCommand.Compact.class)
final class RecordCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Merges small files. */
    @Command(
            name = "compact",
            mixinStandardHelpOptions = true,
            description = "Merge small files and remove those that nothing names any more; answers stay the same.")
    static final class Compact implements Callable<Integer> {

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            CompactionSummary summary = RecordFolder.open(common.folder()).compact();
            spec.commandLine()
                    .getOut()
                    .println(summary.filesBefore() + " files became " + summary.filesAfter() + "; " + summary.deleted()
                            + " old ones were removed.");
            return 0;
        }
    }
}
