package org.entente.dossier.internal;

import java.net.URI;
import java.util.Locale;
import org.entente.provenance.Checked;
import org.jspecify.annotations.Nullable;

/** Makes texts from sources safe to show. */
final class Texts {

    private Texts() {}

    /** The text without characters that XML forbids and without marks that turn the direction of what follows. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isShown(c) ? c : isDirection(c) ? ' ' : '\uFFFD'));
        return clean.toString();
    }

    static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : clean(text);
    }

    /** What a row was compared with, in words; null where nobody says. */
    static @Nullable String checked(@Nullable Checked checked) {
        return switch (checked) {
            case null -> null;
            case DATA -> "agrees with a dataset";
            case TWICE -> "two drafts agree";
            case RECALLED -> "recalled, not compared";
        };
    }

    private static boolean isShown(int c) {
        boolean xml = c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
        return xml && !isDirection(c);
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** The address when it is one of the web; null otherwise, so that no other scheme becomes a link. */
    static @Nullable String link(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = URI.create(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
