package org.entente.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.entente.dossier.EntryText;
import org.entente.entry.Entry;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.evidence.Explanation;

/** An explanation as an indented tree that ends in rows. */
final class ExplanationLines {

    private static final int ROWS = 3;

    private ExplanationLines() {}

    static void print(PrintWriter out, Explanation explanation, Evidence evidence) {
        print(out, explanation, evidence, "");
        out.flush();
    }

    private static void print(PrintWriter out, Explanation explanation, Evidence evidence, String indent) {
        String value = Double.isNaN(explanation.value())
                ? "unknown"
                : String.format(Locale.ROOT, "%.4g", explanation.value()) + " " + explanation.unit();
        out.println(indent + explanation.description() + ": " + value + " ["
                + explanation.trust().code() + "]");
        String deeper = indent + "  ";
        if (explanation.key() != null) {
            EvidencePage page = evidence.find(explanation.key(), ROWS);
            for (EvidenceRow row : page.rows()) {
                out.println(deeper + EntryText.of(row.entry()) + " (" + row.file() + " line "
                        + row.entry().provenance().line() + ")");
            }
            if (page.total() > page.rows().size()) {
                out.println(deeper + "and " + (page.total() - page.rows().size()) + " more rows");
            }
        }
        for (Entry row : explanation.rows()) {
            out.println(deeper + EntryText.of(row) + " [" + row.provenance().dataset() + " "
                    + row.provenance().id() + "]");
        }
        explanation.parts().forEach(part -> print(out, part, evidence, deeper));
    }
}
