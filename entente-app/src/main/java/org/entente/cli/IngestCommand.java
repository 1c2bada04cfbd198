package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.FileResult;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.KeptResults;
import org.entente.pipeline.StarterRecord;
import org.entente.record.RecordFolder;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.source.registry.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files into the record. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Read files (plain, .gz, .zip) into the record. FORMAT is a format's name (a wrong one"
                + " lists them), auto, or starter (no path) for the facts that the program brings along.")
final class IngestCommand implements Callable<Integer> {

    private static final long MANY_ROWS = 100_000;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FORMAT", description = "Format of the files, or auto.")
    private String format = "";

    @Parameters(index = "1..*", paramLabel = "PATH", description = "Files to read.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--keep",
            defaultValue = "all",
            paramLabel = "all|international|STATES",
            description = "Which events to keep; the others still count as exposure of rates (default: all).")
    private String keep = "all";

    @Mixin
    private ForeignColumns foreign = new ForeignColumns();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        KeepRule rule = KeepRule.parse(keep);
        if (format.equals("starter")) {
            return ingestStarter(RecordFolder.openOrCreate(common.folder()));
        }
        if (!format.equals("auto")) {
            Sources.get(format);
        }
        if (paths.isEmpty()) {
            throw new IllegalArgumentException(
                    "No file was named for the format (" + format + "). Write: entente ingest " + format + " FILE.");
        }
        List<SourceInput> inputs = new ArrayList<>();
        for (Path path : paths) {
            inputs.addAll(SourceFiles.open(path));
        }
        boolean mapped = foreign.areMapped(format);
        if (mapped) {
            preview(inputs);
            if (foreign.isOnlyPreview()) {
                return 0;
            }
        }
        RecordFolder record = RecordFolder.openOrCreate(common.folder());
        try {
            return ingest(new Ingest(record, rule), inputs, mapped);
        } finally {
            record.removeIfUnused();
        }
    }

    /** It adds few rows, but to what all pairs share. */
    private int ingestStarter(RecordFolder record) throws IOException {
        List<FileResult> results = StarterRecord.addTo(record);
        results.forEach(this::print);
        boolean isNew = results.stream().anyMatch(result -> !result.summary().already());
        long rows = record.listDeliveries().stream()
                .mapToLong(delivery -> delivery.summary().kept())
                .sum();
        if (isNew && rows >= MANY_ROWS) {
            prepare(record);
        }
        return 0;
    }

    private void preview(List<SourceInput> inputs) throws IOException {
        for (SourceInput input : inputs) {
            foreign.preview(
                    input,
                    common.json()
                            ? new PrintWriter(Writer.nullWriter())
                            : spec.commandLine().getOut());
        }
    }

    /** Of several files the good ones are read, whatever the others turn out to be, which get a line each. */
    private int ingest(Ingest ingest, List<SourceInput> inputs, boolean mapped) throws IOException {
        int refused = 0;
        long added = 0;
        for (SourceInput input : inputs) {
            try {
                FileResult result =
                        mapped ? ingest.file(input, foreign.reader(), List.of()) : ingest.file(input, format);
                print(result);
                added += result.summary().already() ? 0 : result.summary().kept();
            } catch (SourceFormatException e) {
                if (inputs.size() == 1) {
                    throw e;
                }
                refused++;
                spec.commandLine().getErr().println("entente: " + e.getMessage());
            }
        }
        if (refused > 0) {
            spec.commandLine()
                    .getErr()
                    .println("entente: " + refused + " of " + inputs.size() + " files were not read; the others were.");
        }
        if (added >= MANY_ROWS) {
            prepare(ingest.record());
        }
        return refused > 0 ? Failures.USER_MISTAKE : 0;
    }

    /** After many rows what all pairs share is made at once, so that the first report need not wait for it. */
    private void prepare(RecordFolder record) {
        long start = System.nanoTime();
        KeptResults.prepare(record, common.asOf());
        if (!common.json()) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "Prepared what reports about all pairs share (%.1f s).%n",
                            (System.nanoTime() - start) / 1e9);
        }
    }

    private void print(FileResult result) {
        FileResultOutput.print(spec.commandLine().getOut(), result, common.json());
    }
}
