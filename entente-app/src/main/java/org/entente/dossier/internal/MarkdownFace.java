package org.entente.dossier.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.dossier.internal.Page.ChapterView;
import org.entente.dossier.internal.Page.EventView;
import org.entente.dossier.internal.Page.EvidenceView;
import org.entente.dossier.internal.Page.ExplanationView;
import org.entente.dossier.internal.Page.Line;
import org.entente.dossier.internal.Page.Piece;
import org.entente.dossier.internal.Page.RowView;
import org.entente.dossier.internal.Page.SourceView;
import org.entente.dossier.internal.Page.StrandView;
import org.entente.dossier.internal.Page.TableView;
import org.jspecify.annotations.Nullable;

/** Writes the page as Markdown: tables instead of drawings, footnotes instead of links within. */
public final class MarkdownFace {

    private static final String SPECIAL = "\\`*_{}[]|#~$";

    private final Writer out;

    private MarkdownFace(Writer out) {
        this.out = out;
    }

    /** Writes the page. */
    public static void write(Page page, Writer out) throws IOException {
        new MarkdownFace(out).page(page);
    }

    private void page(Page page) throws IOException {
        put("# " + text(page.title()) + "\n\n");
        put(text(page.first().name()) + " (" + page.first().codes() + ") and "
                + text(page.second().name()) + " (" + page.second().codes() + "). What was known on " + page.asOf()
                + ".\n\n## Bottom line\n\n");
        put(page.bottomLine().stream().map(MarkdownFace::line).collect(Collectors.joining(" ")) + "\n\n");
        for (ChapterView chapter : page.opening()) {
            chapter(chapter);
        }
        for (StrandView strand : page.strands()) {
            strand(strand);
        }
        for (ChapterView chapter : page.chapters()) {
            chapter(chapter);
        }
        events(page.events());
        list("## Gaps and disagreements", page.unknowns());
        put("## Sources\n\n");
        for (SourceView source : page.sources()) {
            source(source);
        }
        put("## How to reproduce\n\n`entente replay run.lock.json` gives this report again. Record `" + page.lock()
                + "`, Entente " + text(page.version()) + ".\n\n");
        if (!page.tables().isEmpty()) {
            put("## The numbers of the series\n\n");
        }
        for (TableView table : page.tables()) {
            table(table);
        }
        for (ExplanationView each : page.explanations()) {
            note(each);
        }
        for (TableView table : page.tables()) {
            for (ExplanationView each : table.explanations()) {
                note(each);
            }
        }
    }

    private void strand(StrandView strand) throws IOException {
        put("## " + text(strand.title()) + "\n\n*" + text(strand.question()) + "*\n\n");
        for (Line finding : strand.findings()) {
            put(line(finding) + "\n\n");
        }
        list(strand.tables().isEmpty() && strand.unknowns().isEmpty() ? "Not known." : "", strand.unknowns());
    }

    private void chapter(ChapterView chapter) throws IOException {
        put("## " + text(chapter.title()) + "\n\n*" + text(chapter.question()) + "*\n\n");
        for (Line finding : chapter.findings()) {
            put(line(finding) + "\n\n");
        }
        if (!chapter.rows().isEmpty()) {
            put("**" + text(chapter.rowsTitle()) + "**\n\n");
            for (EvidenceView row : chapter.rows()) {
                put("- " + row(row) + "\n");
            }
            put("\n");
        }
        list(chapter.findings().isEmpty() && chapter.unknowns().isEmpty() ? "Not known." : "", chapter.unknowns());
    }

    private void table(TableView table) throws IOException {
        put("**" + text(table.caption()) + "** (" + text(table.source()) + ")\n\n");
        put("| " + table.periodHead() + " | " + text(table.valueHead()) + (table.interval() ? " | 90 % interval" : "")
                + (table.counted() ? " | Counted" : "") + " |\n");
        put("|---|--:|" + (table.interval() ? "--:|" : "") + (table.counted() ? "--:|" : "") + "\n");
        for (RowView row : table.rows()) {
            String ref = row.ref() == null ? "" : "[^" + row.ref() + "]";
            put("| " + text(row.period()) + " | " + referred(row.value(), ref)
                    + (table.interval() ? " | " + referred(row.interval(), ref) : "")
                    + (table.counted() ? " | " + referred(row.counted(), ref) : "") + " |\n");
        }
        put("\n");
    }

    private static String referred(String text, String ref) {
        return text.isEmpty() ? "" : text(text) + ref;
    }

    private void events(List<EventView> events) throws IOException {
        put("## Notable events\n\n");
        if (events.isEmpty()) {
            put("The record names none.\n\n");
            return;
        }
        put("| Date | Known | Who | What | CAMEO | Trust | Source |\n|---|---|---|---|---|---|---|\n");
        for (EventView e : events) {
            put("| " + e.date() + " | " + e.known() + " | " + text(e.parties()) + " | " + text(e.text()) + " | "
                    + e.code()
                    + " " + e.label() + " | " + e.trust() + checked(e.checked()) + " | " + link(e.citation(), e.url())
                    + disputed(e.disputedBy()) + " |\n");
        }
        put("\n");
    }

    private static String checked(@Nullable String checked) {
        return checked == null ? "" : "; " + checked;
    }

    private static String disputed(@Nullable String disputedBy) {
        return disputedBy == null ? "" : " **Disputed:** " + text(disputedBy);
    }

    private void list(String heading, List<String> lines) throws IOException {
        put(heading.isEmpty() ? "" : heading + "\n\n");
        for (String line : lines) {
            put("- " + text(line) + "\n");
        }
        put(lines.isEmpty() ? "" : "\n");
    }

    private void source(SourceView s) throws IOException {
        put("- **" + link(s.title(), s.url()) + "** (" + s.id() + ", " + s.trust() + "). " + text(s.citation())
                + " Terms: " + text(s.terms()) + "\n");
        if (s.checked() != null) {
            put("  - Checked: " + text(s.checked()) + "\n");
        }
        for (String line : s.coverage()) {
            put("  - Covers: " + text(line) + "\n");
        }
        for (String line : s.deliveries()) {
            put("  - Read from: " + text(line) + "\n");
        }
        put("\n");
    }

    private void note(ExplanationView e) throws IOException {
        put("[^" + e.id() + "]: " + text(e.description()) + ": " + text(e.value() + " " + e.unit()) + " (" + e.trust()
                + "). " + e.total() + "\n");
        for (Line part : e.parts()) {
            put("    - " + line(part) + "\n");
        }
        for (EvidenceView row : e.rows()) {
            put("    - " + row(row) + "\n");
        }
        put("\n");
    }

    private static String row(EvidenceView row) {
        String place = row.dataset() + ", " + text(row.file()) + (row.line() > 0 ? " line " + row.line() : "");
        return (row.date().isEmpty() ? "" : row.date() + " ")
                + (row.known().isEmpty() ? "" : "(known " + row.known() + ") ")
                + text(row.text())
                + (row.quote() == null ? "" : " “" + text(row.quote()) + "”")
                + " — " + link(row.citation() == null ? place : row.citation() + "; " + place, row.url())
                + checked(row.checked())
                + disputed(row.disputedBy());
    }

    private static String line(Line line) {
        return line.pieces().stream().map(MarkdownFace::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        return text(piece.text()) + (piece.ref() == null ? "" : "[^" + piece.ref() + "]");
    }

    private static String link(String text, @Nullable String url) {
        return url == null ? text(text) : "[" + text(text) + "](<" + url + ">)";
    }

    /** The text on one line, with what Markdown would read as a command set free of meaning. */
    private static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        text.replaceAll("\\s*[\\r\\n]+\\s*", " ").chars().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append((char) c);
            }
        });
        return safe.toString();
    }

    private void put(String text) throws IOException {
        out.write(text);
    }
}
