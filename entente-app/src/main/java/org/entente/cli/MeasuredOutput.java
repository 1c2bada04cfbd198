package org.entente.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.dossier.EntryText;
import org.entente.entry.Entry;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.measure.Measured;
import org.entente.measure.Method;
import org.jspecify.annotations.Nullable;

/** Shows a measured number: as lines that open part by part, and as JSON down to the entries. */
final class MeasuredOutput {

    private static final int ROWS_SHOWN = 3;
    private static final int ROWS_FOUND = 5;

    private MeasuredOutput() {}

    /** The head of every measure's JSON. */
    static Map<String, Object> head(String measure, LocalDate asOf, Method method) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("measure", measure);
        head.put("asOf", asOf.toString());
        head.put("formula", method.formula());
        head.put("source", method.source());
        return head;
    }

    /** The number and its parts, each with the key of its rows where a series stands for them. */
    static Map<String, Object> json(Measured measured) {
        return json(measured, null);
    }

    /**
     * The same, opened.
     *
     * @param evidence where the rows of a key are found; null to leave them out
     */
    static Map<String, Object> json(Measured measured, @Nullable Evidence evidence) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", measured.name());
        one.put("description", measured.description());
        one.put("value", measured.value());
        one.put("low", measured.low());
        one.put("high", measured.high());
        one.put("unit", measured.unit());
        one.put("trust", measured.trust().code());
        one.put("coverage", measured.coverage());
        one.put("uncertainty", measured.uncertainty());
        if (!measured.rows().isEmpty()) {
            one.put("rows", rows(measured.rows()));
        }
        if (!measured.noRows().isEmpty()) {
            one.put("noRows", measured.noRows());
        }
        if (measured.key() != null) {
            one.put("key", measured.key().toString());
            if (evidence != null) {
                EvidencePage page = evidence.find(measured.key(), ROWS_FOUND);
                one.put("total", page.total());
                one.put("found", page.rows().stream().map(each -> row(each)).toList());
            }
        }
        if (!measured.parts().isEmpty()) {
            one.put(
                    "parts",
                    measured.parts().stream().map(part -> json(part, evidence)).toList());
        }
        return one;
    }

    private static Map<String, Object> row(EvidenceRow found) {
        Map<String, Object> row = row(found.entry());
        row.put("file", found.file());
        return row;
    }

    static List<Map<String, Object>> rows(List<Entry> rows) {
        return rows.stream().map(each -> row(each)).toList();
    }

    private static Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("dataset", entry.provenance().dataset());
        row.put("id", entry.provenance().id());
        row.put("line", entry.provenance().line());
        row.put("date", entry.occurred() == null ? null : entry.occurred().toString());
        row.put("text", EntryText.of(entry));
        row.put("citation", entry.provenance().citation());
        row.put("url", entry.provenance().url());
        return row;
    }

    /** Prints the number with its parts, or opened down to its rows. */
    static void print(PrintWriter out, Measured measured, boolean explain, int mostParts, Evidence evidence) {
        if (explain) {
            ExplanationLines.print(out, measured.explanation(), evidence);
        } else {
            print(out, measured, mostParts);
        }
    }

    /** Prints the number, what it is, and its parts, the greatest first as they come. */
    static void print(PrintWriter out, Measured measured, int mostParts) {
        out.println(
                measured.description() + ": " + number(measured.value()) + range(measured) + ", " + measured.unit());
        out.printf(
                Locale.ROOT,
                "  coverage %.0f %%, trust %s; interval: %s%n",
                100 * measured.coverage(),
                measured.trust().code(),
                measured.uncertainty());
        printParts(out, measured.parts(), "  ", mostParts);
    }

    private static void printParts(PrintWriter out, List<Measured> parts, String indent, int most) {
        for (Measured part : parts.subList(0, Math.min(most, parts.size()))) {
            String why = part.isKnown() ? "" : " - " + part.uncertainty();
            out.println(indent + String.format(Locale.ROOT, "%8s", number(part.value())) + range(part) + "  "
                    + part.description() + why);
            List<Entry> rows = part.rows();
            for (Entry row : rows.subList(Math.max(0, rows.size() - ROWS_SHOWN), rows.size())) {
                out.println(indent + "            " + (row.occurred() == null ? "" : row.occurred() + " ")
                        + EntryText.of(row) + " [" + row.provenance().dataset() + " "
                        + row.provenance().id() + "]");
            }
            if (part.isKnown()) {
                printParts(out, part.parts(), indent + "    ", most);
            }
        }
        if (parts.size() > most) {
            out.println(indent + "  and " + (parts.size() - most) + " more (--json shows all)");
        }
    }

    static String number(double value) {
        return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String range(Measured measured) {
        return Double.isNaN(measured.low())
                ? ""
                : " (" + number(measured.low()) + " to " + number(measured.high()) + ")";
    }
}
