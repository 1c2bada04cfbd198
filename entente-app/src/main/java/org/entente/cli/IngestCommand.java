package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.pipeline.FileResult;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.KeepRule;
import org.entente.pipeline.StarterRecord;
import org.entente.provenance.Reject;
import org.entente.record.RecordFolder;
import org.entente.source.SourceInput;
import org.entente.source.file.SourceFiles;
import org.entente.source.registry.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;

/** Reads files into the record. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Read files (plain, .gz, .zip) into the record. FORMAT is one of cow-alliance, gdelt, own, un-votes,"
                        + " auto, or starter (no path) for the facts that the program brings along.")
final class IngestCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        KeepRule rule = KeepRule.parse(keep);
        if (format.equals("starter")) {
            StarterRecord.addTo(RecordFolder.openOrCreate(common.folder())).forEach(this::print);
            return 0;
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
        Ingest ingest = new Ingest(RecordFolder.openOrCreate(common.folder()), rule);
        for (SourceInput input : inputs) {
            print(ingest.file(input, format));
        }
        return 0;
    }

    private void print(FileResult result) {
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            out.println(JSON.writeValueAsString(toJson(result)));
            out.flush();
            return;
        }
        out.println(result.file() + ": " + result.summary().rows() + " rows as " + result.format() + ", "
                + result.summary().accepted() + " accepted (" + result.summary().kept() + " kept), "
                + result.summary().rejected() + " rejected, " + result.summary().duplicates() + " duplicates"
                + (result.summary().already() ? "; already in the record" : "") + ".");
        result.notes().forEach(note -> out.println("  note: " + note));
        result.rejects().forEach(reject -> out.println("  rejected: " + reject.message()));
        out.flush();
    }

    private static Map<String, Object> toJson(FileResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", result.file());
        json.put("format", result.format());
        json.put("delivery", result.summary().id());
        json.put("rows", result.summary().rows());
        json.put("accepted", result.summary().accepted());
        json.put("kept", result.summary().kept());
        json.put("rejected", result.summary().rejected());
        json.put("duplicates", result.summary().duplicates());
        json.put("already", result.summary().already());
        json.put("notes", result.notes());
        json.put("rejects", result.rejects().stream().map(IngestCommand::toJson).toList());
        return json;
    }

    private static Map<String, Object> toJson(Reject reject) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", reject.file());
        json.put("line", reject.line());
        json.put("column", reject.column());
        json.put("value", reject.value());
        json.put("reason", reject.reason());
        return json;
    }
}
