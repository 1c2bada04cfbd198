package org.entente.dossier.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.PairAnswer;
import org.entente.answer.Part;
import org.entente.answer.Sentence;
import org.entente.answer.StrandReading;
import org.entente.dossier.Dossier;
import org.entente.dossier.EntryText;
import org.entente.dossier.SourceNote;
import org.entente.dossier.internal.Page.ChapterView;
import org.entente.dossier.internal.Page.EventView;
import org.entente.dossier.internal.Page.Line;
import org.entente.dossier.internal.Page.Piece;
import org.entente.dossier.internal.Page.SourceView;
import org.entente.dossier.internal.Page.StateNote;
import org.entente.dossier.internal.Page.StrandView;
import org.entente.dossier.internal.Page.TableView;
import org.entente.entry.Event;
import org.entente.event.CameoRoot;
import org.entente.provenance.Provenance;

/** Lays a dossier out as text. */
public final class PageBuilder {

    /** What sums the strands up stands before them. */
    private static final Set<String> OPENING = Set.of("bond");

    private final Dossier dossier;
    private final PairAnswer answer;
    private final Numbered numbered;
    private final Explanations explanations;
    private final StrandCharts charts;
    private final Tables tables;

    private PageBuilder(Dossier dossier) {
        this.dossier = dossier;
        this.answer = dossier.answer();
        this.numbered = Numbered.of(answer);
        this.explanations = new Explanations(dossier, numbered);
        this.charts = new StrandCharts(answer);
        this.tables = new Tables(new Names(answer), numbered, explanations);
    }

    /** The layout of a dossier. */
    public static Page build(Dossier dossier) {
        return new PageBuilder(dossier).page();
    }

    private Page page() {
        List<StrandView> strands = answer.strands().stream().map(this::strand).toList();
        List<TableView> all = strands.stream().flatMap(s -> s.tables().stream()).toList();
        return new Page(
                answer.first().name() + " and " + answer.second().name(),
                state(answer.first()),
                state(answer.second()),
                answer.asOf().toString(),
                lines(answer.bottomLine()),
                strands.isEmpty() ? null : charts.overview(),
                chapters(OPENING::contains),
                strands,
                chapters(id -> !OPENING.contains(id)),
                answer.notable().stream().map(PageBuilder::event).toList(),
                cleanAll(Gaps.of(answer)),
                dossier.sources().stream().map(PageBuilder::source).toList(),
                dossier.recordHash(),
                dossier.version(),
                explanations.ofSentences(),
                all);
    }

    private StateNote state(State state) {
        List<String> codes = new ArrayList<>(List.of(state.iso3()));
        state.cowCodeAt(answer.asOf()).ifPresent(code -> codes.add("COW " + code));
        state.gwCodeAt(answer.asOf()).ifPresent(code -> codes.add("GW " + code));
        List<String> earlier = state.names().stream()
                .filter(each -> !each.name().equals(state.name()))
                .map(each -> each.name() + " from " + each.span().from().getYear())
                .toList();
        if (!earlier.isEmpty()) {
            codes.add("earlier " + String.join(", ", earlier));
        }
        return new StateNote(state.name(), state.iso3(), String.join(" · ", codes));
    }

    private StrandView strand(StrandReading reading) {
        List<String> unknowns = reading.unknowns();
        return new StrandView(
                StrandCharts.id(reading),
                reading.strand().title(),
                reading.strand().lead(),
                lines(reading.findings()),
                charts.of(reading),
                reading.series().stream()
                        .filter(series -> series.knownCount() > 0)
                        .map(tables::of)
                        .toList(),
                cleanAll(unknowns));
    }

    private List<ChapterView> chapters(Predicate<String> which) {
        return answer.chapters().stream()
                .filter(chapter -> which.test(chapter.id()))
                .map(this::chapter)
                .toList();
    }

    private ChapterView chapter(Chapter chapter) {
        return new ChapterView(
                chapter.id(),
                chapter.title(),
                chapter.question(),
                lines(chapter.findings()),
                chapter.rowsTitle(),
                chapter.rows().stream()
                        .map(row ->
                                Explanations.row(row, "id " + row.provenance().id()))
                        .toList(),
                cleanAll(chapter.unknowns()));
    }

    private List<Line> lines(List<Sentence> sentences) {
        return sentences.stream().map(this::line).toList();
    }

    private Line line(Sentence sentence) {
        return new Line(sentence.parts().stream().map(this::piece).toList());
    }

    private Piece piece(Part part) {
        return switch (part) {
            case Part.Words words -> new Piece(Texts.clean(words.text()), null);
            case Part.Number number -> new Piece(Texts.clean(number.text()), numbered.id(number.explanation()));
        };
    }

    private static EventView event(Event event) {
        Provenance from = event.provenance();
        CameoRoot root = CameoRoot.of(event.action());
        return new EventView(
                Explanations.date(event),
                event.known() == null ? "not known" : event.known().toString(),
                Texts.clean(EntryText.parties(event)),
                event.action().code(),
                root.label(),
                Texts.clean(EntryText.of(event)),
                from.trust().code(),
                Texts.clean(from.citation() == null ? from.dataset() : from.citation()),
                Texts.link(from.url()),
                Texts.cleanOrNull(from.disputedBy()),
                Texts.checked(from.checked()));
    }

    private static SourceView source(SourceNote note) {
        String version =
                note.dataset().version().isEmpty() ? "" : ", " + note.dataset().version();
        return new SourceView(
                note.dataset().id(),
                Texts.clean(note.dataset().title() + version),
                Texts.clean(note.dataset().citation()),
                Texts.clean(note.dataset().terms()),
                note.dataset().trust().code(),
                Texts.link(note.dataset().url()),
                note.checked(),
                cleanAll(note.coverage()),
                cleanAll(note.deliveries()));
    }

    private static List<String> cleanAll(List<String> texts) {
        return texts.stream().map(Texts::clean).toList();
    }
}
