package org.entente.coder.document;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.Reader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.entente.coder.NewsDocument;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The items of an RSS or Atom feed. Places count in an item's words without markup. */
final class FeedItems {

    private FeedItems() {}

    static void read(String name, Reader feed, Consumer<NewsDocument> each) {
        List<SyndEntry> entries = entries(name, feed);
        for (int i = 0; i < entries.size(); i++) {
            each.accept(document(name, i + 1, entries.get(i)));
        }
    }

    private static List<SyndEntry> entries(String name, Reader feed) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(feed).getEntries();
        } catch (FeedException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    name + ": the file is no RSS or Atom feed that can be read (" + firstLine(e.getMessage()) + ").",
                    e);
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "no reason given"
                : message.lines().findFirst().orElse("").strip();
    }

    private static NewsDocument document(String name, int number, SyndEntry entry) {
        String uri = entry.getUri();
        String id = uri == null || uri.isBlank() ? name + ":" + number : uri;
        return new NewsDocument(id, date(entry), plain(entry.getTitle()), text(entry), entry.getLink(), "en");
    }

    private static @Nullable LocalDate date(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static String text(SyndEntry entry) {
        StringBuilder text = new StringBuilder();
        for (SyndContent content : entry.getContents()) {
            text.append(text.isEmpty() ? "" : "\n").append(plain(content.getValue()));
        }
        SyndContent description = entry.getDescription();
        return text.isEmpty() && description != null ? plain(description.getValue()) : text.toString();
    }

    private static String plain(@Nullable String html) {
        return html == null ? "" : Jsoup.parse(html).wholeText().strip();
    }
}
