package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.dossier.DossierFormat;
import org.entente.dossier.PdfPrinter;
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
                "Write the report about two states. HTML and PDF go to a file (by default A-B.html), Markdown and JSON to"
                        + " standard output unless -o names a file. PDF needs an installed Chromium.")
final class DossierCommand implements Callable<Integer> {

    private static final String PDF = "pdf";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state.")
    private String second = "";

    @Option(
            names = "--format",
            paramLabel = "html|md|json|pdf",
            description = "Format (default: by -o's ending, else html).")
    private @Nullable String format;

    @Option(names = "--with", arity = "2", paramLabel = "C D", description = "Another pair, side by side.")
    private List<String> with = new ArrayList<>();

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write.")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        State a = common.state(first);
        State b = common.state(second);
        boolean pdf = isPdf();
        Path browser = pdf ? PdfPrinter.getBrowser() : null;
        DossierFormat chosen = pdf ? DossierFormat.HTML : format();
        String ending = pdf ? PDF : "html";
        Path file = output == null && chosen == DossierFormat.HTML
                ? Path.of(a.iso3() + "-" + b.iso3() + "." + ending)
                : output;
        String name = file == null ? "-" : String.valueOf(file.getFileName());
        Runs.Text text = common.openRunsOfReport().dossier(states(a, b), chosen, common.asOf(), null, name);
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            out.print(text.text());
            out.flush();
            return 0;
        }
        if (browser != null) {
            PdfPrinter.print(browser, text.text(), file);
        } else {
            Runs.writeWhole(file, text.text());
        }
        Path lock = Locks.write(text.lock(), file);
        text.bottomLine().forEach(out::println);
        out.println("The report is " + file + "; " + lock + " makes it again (entente replay).");
        return 0;
    }

    private List<State> states(State a, State b) {
        List<State> states = new ArrayList<>(List.of(a, b));
        with.forEach(name -> states.add(common.state(name)));
        return states;
    }

    private boolean isPdf() {
        boolean named = output != null
                && String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + PDF);
        return format == null ? named && !common.json() : format.equalsIgnoreCase(PDF);
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
