package org.entente.dossier.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier laid out as text: what the page and the Markdown show, in order. Links are safe addresses or null.
 *
 * @param opening chapters that stand before the strands
 * @param chapters those that stand after them
 */
public record Page(
        String title,
        StateNote first,
        StateNote second,
        String asOf,
        List<Line> bottomLine,
        @Nullable ChartView overview,
        List<ChapterView> opening,
        List<StrandView> strands,
        List<ChapterView> chapters,
        List<EventView> events,
        List<String> unknowns,
        List<SourceView> sources,
        String lock,
        String version,
        List<ExplanationView> explanations,
        List<TableView> tables) {

    /** A state with its codes. */
    public record StateNote(String name, String iso3, String codes) {}

    /** A piece of a line; with a reference it is a number that opens. */
    public record Piece(String text, @Nullable String ref) {}

    /** A line of pieces. */
    public record Line(List<Piece> pieces) {}

    /** A drawing at two sizes. */
    public record ChartView(String caption, String wide, String narrow) {}

    /** One strand. */
    public record StrandView(
            String id,
            String title,
            String question,
            List<Line> findings,
            List<ChartView> charts,
            List<TableView> tables,
            List<String> unknowns) {}

    /** One chapter: what is said, and rows of the record listed under a title. */
    public record ChapterView(
            String id,
            String title,
            String question,
            List<Line> findings,
            String rowsTitle,
            List<EvidenceView> rows,
            List<String> unknowns) {}

    /** The table of one series, its explanations beside it. */
    public record TableView(
            String caption,
            String periodHead,
            String valueHead,
            String source,
            List<RowView> rows,
            boolean interval,
            boolean counted,
            List<ExplanationView> explanations) {}

    /** One period, or a run of periods that are not known; those have no reference. */
    public record RowView(
            String period,
            String value,
            String interval,
            String counted,
            @Nullable String ref) {}

    /** A notable event. */
    public record EventView(
            String date,
            String known,
            String parties,
            String code,
            String label,
            String text,
            String trust,
            String citation,
            @Nullable String url,
            @Nullable String disputedBy,
            @Nullable String checked) {}

    /** A dataset. */
    public record SourceView(
            String id,
            String title,
            String citation,
            String terms,
            String trust,
            @Nullable String url,
            @Nullable String checked,
            List<String> coverage,
            List<String> deliveries) {}

    /** What stands behind a number. */
    public record ExplanationView(
            String id,
            String description,
            String value,
            String unit,
            String trust,
            List<Line> parts,
            @Nullable String key,
            String total,
            List<EvidenceView> rows) {}

    /** One row behind a number. */
    public record EvidenceView(
            String dataset,
            String file,
            long line,
            String id,
            String date,
            String known,
            String text,
            @Nullable String quote,
            @Nullable String citation,
            @Nullable String url,
            @Nullable String disputedBy,
            @Nullable String checked) {}
}
