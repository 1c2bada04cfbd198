package org.entente.coder.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.entente.coder.NewsDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The readable part of a page. Its text is as long as the page: what is markup, script, menu or footer is blank, and a character
 * written as an entity stands at the end of the entity's place, so that places in the text are places in the page.
 */
final class HtmlPage {

    private static final char FILLER = '\u200B';
    private static final Set<String> BOILERPLATE = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "script",
            "style",
            "noscript",
            "header",
            "button",
            "select",
            "svg",
            "iframe",
            "figcaption",
            "template",
            "menu",
            "dialog",
            "label",
            "textarea",
            "title");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "tr",
            "td",
            "th",
            "article",
            "section",
            "blockquote",
            "br",
            "ul",
            "ol",
            "table",
            "main",
            "body",
            "dd",
            "dt",
            "pre");
    private static final Set<String> CLUTTER = Set.of(
            "menu",
            "navbar",
            "sidebar",
            "footer",
            "cookie",
            "advert",
            "advertisement",
            "related",
            "share",
            "social",
            "newsletter",
            "breadcrumb",
            "comments",
            "promo",
            "subscribe");
    private static final double MOSTLY_LINKS = 0.6;

    private HtmlPage() {}

    static NewsDocument read(String name, String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        char[] text = new char[html.length()];
        Arrays.fill(text, ' ');
        Element body = main(page);
        NodeTraversor.traverse(new Copy(html, text), body);
        return new NewsDocument(name, date(page), null, new String(text), link(page), language(page));
    }

    private static Element main(Document page) {
        Element article = page.selectFirst("article, main, [role=main]");
        return article != null && article.text().length() > 200 ? article : page.body();
    }

    private static @Nullable String link(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String href = canonical == null ? "" : canonical.attr("href");
        return href.isBlank() ? null : href;
    }

    private static String language(Document page) {
        Element root = page.selectFirst("html");
        String language = root == null ? "" : root.attr("lang");
        return language.length() < 2 ? "en" : language.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(Document page) {
        Element meta = page.selectFirst(
                "meta[property=article:published_time], meta[name=date], meta[itemprop=datePublished]");
        String content = meta == null ? "" : meta.attr("content");
        return content.length() < 10 ? null : day(content.substring(0, 10));
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Copies the kept text nodes to their places. */
    private static final class Copy implements NodeVisitor {

        private final String html;
        private final char[] text;
        private @Nullable Node skipped;

        Copy(String html, char[] text) {
            this.html = html;
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (skipped != null) {
                return;
            }
            if (node instanceof Element element) {
                if (isClutter(element)) {
                    skipped = node;
                } else if (BLOCKS.contains(element.normalName())) {
                    breakAt(element.sourceRange().startPos());
                }
            } else if (node instanceof TextNode words && words.sourceRange().isTracked()) {
                copy(words.sourceRange().startPos(), words.sourceRange().endPos());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == skipped) {
                skipped = null;
            } else if (skipped == null && node instanceof Element element && BLOCKS.contains(element.normalName())) {
                breakAt(element.endSourceRange().startPos());
            }
        }

        private void breakAt(int at) {
            for (int i = at; i >= 0 && i < Math.min(at + 2, text.length); i++) {
                if (text[i] == ' ') {
                    text[i] = '\n';
                }
            }
        }

        private static boolean isClutter(Element element) {
            if (BOILERPLATE.contains(element.normalName()) && !isInArticle(element)) {
                return true;
            }
            for (String word : (element.className() + " " + element.id())
                    .toLowerCase(Locale.ROOT)
                    .split("[^a-z]+")) {
                if (CLUTTER.contains(word)) {
                    return true;
                }
            }
            boolean list =
                    element.normalName().equals("ul") || element.normalName().equals("ol");
            return list && linkShare(element) > MOSTLY_LINKS;
        }

        /** A header within an article holds the headline. */
        private static boolean isInArticle(Element element) {
            return element.normalName().equals("header") && element.closest("article, main") != null;
        }

        private static double linkShare(Element element) {
            int all = element.text().length();
            return all == 0 ? 0 : (double) element.select("a").text().length() / all;
        }

        private void copy(int from, int to) {
            int at = Math.max(0, from);
            int end = Math.min(to, html.length());
            while (at < end) {
                int semicolon = html.charAt(at) == '&' ? html.indexOf(';', at) : -1;
                if (semicolon > at && semicolon < Math.min(end, at + 12)) {
                    entity(at, semicolon);
                    at = semicolon + 1;
                } else {
                    text[at] = html.charAt(at);
                    at++;
                }
            }
        }

        private void entity(int from, int semicolon) {
            String decoded = Parser.unescapeEntities(html.substring(from, semicolon + 1), false);
            Arrays.fill(text, from, semicolon + 1, FILLER);
            int start = semicolon + 1 - decoded.length();
            for (int i = 0; i < decoded.length() && start >= from; i++) {
                text[start + i] = decoded.charAt(i) == '\u00A0' ? ' ' : decoded.charAt(i);
            }
        }
    }
}
