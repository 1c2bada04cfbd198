package org.entente.coder.document;

import java.util.Locale;

/** The form of a file, told by its name or its first characters. */
public enum DocumentFormat {
    TEXT,
    MARKDOWN,
    HTML,
    FEED,
    JSON_LINES;

    /** By the name without ".gz"; for names that say nothing, by how the text begins. */
    static DocumentFormat of(String name, String head) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (extension) {
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "rss", "atom", "rdf" -> FEED;
            case "jsonl", "ndjson", "json" -> JSON_LINES;
            case "xml" -> isFeed(head) ? FEED : HTML;
            case "txt", "text" -> TEXT;
            default -> ofHead(head.strip());
        };
    }

    private static boolean isFeed(String head) {
        return head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF");
    }

    private static DocumentFormat ofHead(String head) {
        if (head.startsWith("{\"")) {
            return JSON_LINES;
        }
        if (isFeed(head)) {
            return FEED;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : TEXT;
    }
}
