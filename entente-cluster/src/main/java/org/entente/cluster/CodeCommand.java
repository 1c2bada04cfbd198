package org.entente.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes documents. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Code documents (text, HTML, feeds, JSON lines; plain or .gz) into a record: facts become events,"
                + " all else claims. A task a file.")
final class CodeCommand implements Callable<Integer> {

    @Mixin
    private JobOptions options = new JobOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, patterns, or folders.")
    private List<String> paths = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return IngestCommand.run(spec, options.settings("coder", "all"), paths);
    }
}
