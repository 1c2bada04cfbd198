package org.entente.cli;

import java.util.Locale;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.TextSpan;
import org.entente.event.CameoCode;
import org.entente.event.CameoRoot;
import org.jspecify.annotations.Nullable;

/** Says in words why an event was coded as it was. */
final class CodeWords {

    private CodeWords() {}

    static String explain(CodedEvent event, NewsDocument document) {
        String act = event.cameo() == null
                ? "a statement that names no act of the scheme"
                : "CAMEO " + event.cameo() + " ("
                        + CameoRoot.of(new CameoCode(event.cameo())).label() + ")";
        return String.format(
                Locale.ROOT,
                "%s acts on %s: %s, by %s in \"%s\". Status %s: %s. Confidence %.2f.",
                side(event.source(), event.sourceSpan(), document),
                side(event.target(), event.targetSpan(), document),
                act,
                event.rule(),
                event.trigger().of(document.text()),
                event.status().code(),
                meaning(event),
                event.confidence());
    }

    private static String side(@Nullable String code, @Nullable TextSpan span, NewsDocument document) {
        return code == null || span == null ? "nobody named" : code + " (\"" + span.of(document.text()) + "\")";
    }

    private static String meaning(CodedEvent event) {
        return switch (event.status()) {
            case ASSERTED -> "told as a fact";
            case REPORTED -> "told as a fact by somebody else, or hedged";
            case PLANNED -> "will or is to happen";
            case HYPOTHETICAL -> "could happen, or under a condition";
            case NEGATED -> "did not happen";
            case PAST -> "long before the text, or an anniversary of it";
            case STATE -> "a state of affairs, no act";
            case INTENT -> "wished or aimed at";
            case OPINION -> "a judgment or a duty";
            case QUESTION -> "asked";
        };
    }
}
