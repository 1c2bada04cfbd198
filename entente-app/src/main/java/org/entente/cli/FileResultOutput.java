package org.entente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.pipeline.FileResult;
import org.entente.provenance.Reject;

/** Prints what became of one file. */
final class FileResultOutput {

    private FileResultOutput() {}

    static void print(PrintWriter out, FileResult result, boolean json) {
        if (json) {
            JsonOutput.print(out, toJson(result));
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

    static Map<String, Object> toJson(FileResult result) {
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
        json.put(
                "rejects",
                result.rejects().stream().map(FileResultOutput::toJson).toList());
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
