package org.entente.dossier.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Dossier;
import org.entente.dossier.EntryText;
import org.entente.dossier.internal.Page.EvidenceView;
import org.entente.dossier.internal.Page.ExplanationView;
import org.entente.dossier.internal.Page.Line;
import org.entente.dossier.internal.Page.Piece;
import org.entente.entry.Entry;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.Explanation;
import org.entente.provenance.Provenance;
import org.entente.time.Precision;

/** Lays out what stands behind the numbers. */
final class Explanations {

    private static final EvidencePage NOTHING = new EvidencePage(0, List.of());

    private final Dossier dossier;
    private final Numbered numbered;

    Explanations(Dossier dossier, Numbered numbered) {
        this.dossier = dossier;
        this.numbered = numbered;
    }

    /** Those of the numbers in sentences, with their parts. */
    List<ExplanationView> ofSentences() {
        return numbered.inOrder().subList(0, numbered.inText()).stream()
                .map(each -> view(numbered.id(each), each))
                .toList();
    }

    /** The one with this number when no sentence has it; else empty, since it stands there already. */
    List<ExplanationView> ofValue(String id) {
        int place = Integer.parseInt(id.substring(1)) - 1;
        return place < numbered.inText()
                ? List.of()
                : List.of(view(id, numbered.inOrder().get(place)));
    }

    private ExplanationView view(String id, Explanation of) {
        EvidencePage page = of.key() == null ? NOTHING : dossier.evidence().getOrDefault(of.key(), NOTHING);
        return new ExplanationView(
                id,
                Texts.clean(of.description()),
                Numbers.of(of.value()),
                Texts.clean(of.unit()),
                of.trust().code(),
                of.parts().stream().map(this::part).toList(),
                of.key() == null ? null : Texts.clean(of.key().toString()),
                of.key() == null ? "" : total(page),
                rows(of, page));
    }

    private static List<EvidenceView> rows(Explanation of, EvidencePage page) {
        List<EvidenceView> rows = new ArrayList<>();
        page.rows().forEach(row -> rows.add(row(row.entry(), row.file())));
        of.rows()
                .forEach(entry -> rows.add(row(entry, "id " + entry.provenance().id())));
        return rows;
    }

    private Line part(Explanation part) {
        return new Line(List.of(
                new Piece(Texts.clean(part.description()) + ": ", null),
                new Piece(Numbers.of(part.value()), numbered.id(part)),
                new Piece(" " + Texts.clean(part.unit()), null)));
    }

    private static String total(EvidencePage page) {
        if (page.total() == 0) {
            return "No row of the record stands behind it.";
        }
        String rows = page.total() == 1 ? "1 row" : Numbers.whole(page.total()) + " rows";
        return page.total() > page.rows().size()
                ? "Rests on " + rows + " of the record; the first "
                        + page.rows().size() + " are shown."
                : "Rests on " + rows + " of the record.";
    }

    static EvidenceView row(Entry entry, String file) {
        Provenance from = entry.provenance();
        return new EvidenceView(
                from.dataset(),
                Texts.clean(file),
                from.line(),
                Texts.clean(from.id()),
                date(entry),
                entry.known() == null ? "" : entry.known().toString(),
                Texts.clean(EntryText.of(entry)),
                Texts.cleanOrNull(from.quote()),
                Texts.cleanOrNull(from.citation()),
                Texts.link(from.url()),
                Texts.cleanOrNull(from.disputedBy()),
                Texts.checked(from.checked()));
    }

    /** The date with its precision said where it is coarser than a day. */
    static String date(Entry entry) {
        if (entry.occurred() == null) {
            return "";
        }
        Precision precision = entry.occurred().precision();
        return entry.occurred()
                + (precision == Precision.DAY ? "" : precision == Precision.MONTH ? " (month)" : " (year)");
    }

    /** The views of many values, those that sentences have left out. */
    List<ExplanationView> ofValues(List<String> ids) {
        List<ExplanationView> views = new ArrayList<>();
        ids.forEach(id -> views.addAll(ofValue(id)));
        return views;
    }
}
