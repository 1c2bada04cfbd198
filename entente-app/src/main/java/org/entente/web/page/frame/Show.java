package org.entente.web.page.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.TextSpan;
import org.entente.coder.engine.EventCoder;
import org.entente.dossier.EntryText;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.event.CameoRoot;
import org.jspecify.annotations.Nullable;

/** How values, entries and quotes are written on pages. */
public final class Show {

    private static final class Coder {
        static final EventCoder STANDARD = new EventCoder(List.of());
    }

    private Show() {}

    /** The coder, made when it is first needed. */
    public static EventCoder coder() {
        return Coder.STANDARD;
    }

    /**
     * A stretch of a quote.
     *
     * @param mark {@code source}, {@code action} or {@code target}; empty for none
     */
    public record Piece(String text, String mark) {}

    /** A number as a reader wants it: three significant digits, thousands parted; "not known" for NaN. */
    public static String value(double value) {
        if (Double.isNaN(value)) {
            return Texts.t("unknown");
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        boolean whole = value == Math.rint(value) && size < 1e15;
        int decimals = whole || size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
        return decimals(value, decimals);
    }

    /** A number with so many decimals; "not known" for NaN. */
    public static String decimals(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return value(value);
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded).replace('-', '−');
    }

    /** A number for a table that a machine may read; empty for NaN. */
    public static String cell(double value) {
        return Double.isNaN(value)
                ? ""
                : value == Math.rint(value) && Math.abs(value) < 1e15
                        ? String.valueOf((long) value)
                        : BigDecimal.valueOf(value)
                                .round(new java.math.MathContext(6))
                                .stripTrailingZeros()
                                .toPlainString();
    }

    /** A share as a whole percentage. */
    public static String percent(double share) {
        return Double.isNaN(share) ? Texts.t("unknown") : Math.round(share * 100) + " %";
    }

    /** The short name of a state by its code. */
    public static String state(String iso3) {
        return StateSystem.standard().findState(iso3).map(State::name).orElse(iso3);
    }

    public static String entry(Entry entry) {
        return clean(EntryText.of(entry));
    }

    /** What the root of an event's code means. */
    public static String action(Event event) {
        return CameoRoot.of(event.action()).label();
    }

    /** The link to the source when it is one of the web; null otherwise, so that no other scheme becomes a link. */
    public static @Nullable String link(Entry entry) {
        String url = entry.provenance().url();
        if (url == null) {
            return null;
        }
        try {
            URI uri = URI.create(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
                    ? uri.toASCIIString()
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What the row was compared with, in words; null where nobody says. */
    public static @Nullable String checked(Entry entry) {
        return switch (entry.provenance().checked()) {
            case null -> null;
            case DATA -> Texts.t("checked.data");
            case TWICE -> Texts.t("checked.twice");
            case RECALLED -> Texts.t("checked.recalled");
        };
    }

    /** The text without control characters and without marks that turn the direction of what follows. */
    public static String clean(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|[\\uFFFE\\uFFFF]", " ");
    }

    /** The quote of an entry, with who acts, what they do and upon whom where the coder finds it there. */
    public static List<Piece> marked(Entry entry) {
        String quote = clean(entry.provenance().quote());
        CodedDocument coded = coder().code(NewsDocument.of("quote", quote));
        List<CodedEvent> found = new ArrayList<>(coded.events());
        found.addAll(coded.claims());
        CodedEvent best = found.stream()
                .filter(each -> !(entry instanceof Event event) || matches(each.source(), event.source()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
        return best == null ? List.of(new Piece(quote, "")) : pieces(quote, best);
    }

    private static boolean matches(@Nullable String code, @Nullable Actor actor) {
        return code != null
                && actor != null
                && code.length() >= 3
                && actor.code().startsWith(code.substring(0, 3));
    }

    private record Span(TextSpan at, String mark) {}

    /** A text cut where marks of a coded event begin and end; of marks that overlap the first stands. */
    public static List<Piece> pieces(String text, CodedEvent event) {
        List<Span> spans = new ArrayList<>();
        if (event.sourceSpan() != null) {
            spans.add(new Span(event.sourceSpan(), "source"));
        }
        spans.add(new Span(event.trigger(), "action"));
        if (event.targetSpan() != null) {
            spans.add(new Span(event.targetSpan(), "target"));
        }
        spans.sort(Comparator.comparingInt(span -> span.at().start()));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int end = Math.min(span.at().end(), text.length());
            if (span.at().start() >= at && end > span.at().start()) {
                pieces.add(new Piece(text.substring(at, span.at().start()), ""));
                pieces.add(new Piece(text.substring(span.at().start(), end), span.mark()));
                at = end;
            }
        }
        pieces.add(new Piece(text.substring(at), ""));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
