package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.answer.Sentence;
import org.entente.dossier.DossierFormat;
import org.entente.pipeline.Runs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report about a pair. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description =
                "Write the report about two states. HTML goes to a file (by default A-B.html), Markdown and JSON to"
                        + " standard output unless -o names a file.")
final class DossierCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state.")
    private String second = "";

    @Option(
            names = "--format",
            paramLabel = "html|md|json",
            description = "Format (default: by -o's ending, else html).")
    private @Nullable String format;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write.")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        State a = common.state(first);
        State b = common.state(second);
        DossierFormat chosen = format();
        Path file =
                output == null && chosen == DossierFormat.HTML ? Path.of(a.iso3() + "-" + b.iso3() + ".html") : output;
        String name = file == null ? "-" : String.valueOf(file.getFileName());
        Runs.Text text = common.openRuns().dossier(a, b, chosen, common.asOf(), null, name);
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            out.print(text.text());
            out.flush();
            return 0;
        }
        Runs.writeWhole(file, text.text());
        Path lock = Locks.write(text.lock(), file);
        for (Sentence line : text.dossier().answer().bottomLine()) {
            out.println(line.text());
        }
        out.println("The report is " + file + "; " + lock + " makes it again (entente replay).");
        return 0;
    }

    private DossierFormat format() {
        if (format != null) {
            return DossierFormat.parse(format);
        }
        if (common.json()) {
            return DossierFormat.JSON;
        }
        String name = output == null ? "" : String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.endsWith(".htm") ? DossierFormat.HTML : DossierFormat.parse(name.substring(dot + 1));
    }
}
