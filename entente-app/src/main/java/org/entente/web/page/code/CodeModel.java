package org.entente.web.page.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.TextSpan;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show.Piece;

/**
 * A text with what was found in it.
 *
 * @param text the text; empty when none was given
 * @param found events and claims in the order of the text
 * @param pieces the text cut at the marks
 */
public record CodeModel(String text, List<CodedEvent> found, List<Piece> pieces) implements PartModel {

    /** Copies the lists. */
    public CodeModel {
        found = List.copyOf(found);
        pieces = List.copyOf(pieces);
    }

    private record Span(TextSpan at, String mark) {}

    static CodeModel of(CodedDocument coded) {
        List<CodedEvent> all = new ArrayList<>(coded.events());
        all.addAll(coded.claims());
        all.sort(Comparator.comparingInt(each -> each.span().start()));
        String text = coded.document().text();
        List<Span> spans = new ArrayList<>();
        for (CodedEvent each : all) {
            if (each.sourceSpan() != null) {
                spans.add(new Span(each.sourceSpan(), "source"));
            }
            spans.add(new Span(each.trigger(), each.status().isFact() ? "action" : "claim"));
            if (each.targetSpan() != null) {
                spans.add(new Span(each.targetSpan(), "target"));
            }
        }
        spans.sort(Comparator.comparingInt(span -> span.at().start()));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            if (span.at().start() >= at) {
                pieces.add(new Piece(text.substring(at, span.at().start()), ""));
                pieces.add(new Piece(span.at().of(text), span.mark()));
                at = Math.min(span.at().end(), text.length());
            }
        }
        pieces.add(new Piece(text.substring(at), ""));
        return new CodeModel(text, all, pieces);
    }

    /** The words of a span of the text. */
    public String words(CodedEvent each) {
        return each.span().of(text);
    }
}
