package org.entente.coder.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.entente.coder.NewsDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One document a line: {@code {"id","date","title","text","url","lang"}}; only the text is needed. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DAY = 10;

    private JsonLines() {}

    static void read(String name, BufferedReader lines, Consumer<NewsDocument> each) throws IOException {
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                each.accept(document(name, number, line));
            }
        }
    }

    private static NewsDocument document(String name, long number, String line) {
        JsonNode node = node(name, number, line);
        String text = string(node, "text");
        String title = string(node, "title");
        if (text == null && title == null) {
            throw new IllegalArgumentException(
                    name + " line " + number + ": the object has no \"text\" (nor \"title\"). Write one"
                            + " document a line, as in {\"id\":\"1\",\"text\":\"...\"}.");
        }
        String id = string(node, "id");
        String date = string(node, "date");
        String language = string(node, "lang");
        return new NewsDocument(
                id == null ? name + ":" + number : id,
                date == null ? null : day(name, number, date),
                title,
                text == null ? "" : text,
                string(node, "url"),
                language == null || language.isBlank() ? "en" : language);
    }

    private static JsonNode node(String name, long number, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    name + " line " + number + ": the line is not JSON (" + e.getOriginalMessage() + ").", e);
        }
        throw new IllegalArgumentException(name + " line " + number + ": the line must hold one JSON object.");
    }

    private static java.time.@Nullable LocalDate day(String name, long number, String date) {
        if (date.isBlank()) {
            return null;
        }
        java.time.LocalDate day = date.length() < DAY ? null : HtmlPage.day(date.substring(0, DAY));
        if (day == null) {
            throw new IllegalArgumentException(
                    name + " line " + number + ": the date (" + date + ") must be written 2024-06-19.");
        }
        return day;
    }

    private static @Nullable String string(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }
}
