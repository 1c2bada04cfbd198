package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.TextSpan;
import org.entente.coder.story.Story;
import org.entente.coder.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Coded documents as the objects that {@code entente code} prints, with places in Unicode code points. */
final class CodeLines {

    private static final String FILLER = "\u200B";

    private final boolean explained;
    private final boolean withText;

    CodeLines(boolean explained, boolean withText) {
        this.explained = explained;
        this.withText = withText;
    }

    /** One line's object; what the title tells is marked with {@code "field": "title"} and has its places in the title. */
    Map<String, Object> line(CodedDocument text, @Nullable CodedDocument title) {
        List<Map<String, Object>> events = new ArrayList<>();
        List<Map<String, Object>> claims = new ArrayList<>();
        if (title != null) {
            add(
                    events,
                    title,
                    title.events().stream().filter(e -> !isTold(text, e)).toList(),
                    true);
            add(claims, title, title.claims(), true);
        }
        add(events, text, text.events(), false);
        add(claims, text, text.claims(), false);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", text.document().id());
        line.put("events", events);
        line.put("claims", claims);
        if (withText) {
            line.put("text", text.document().text());
        }
        return line;
    }

    /** The object of a story, which is told apart from documents by its key {@code story}. */
    static Map<String, Object> story(int number, Story story) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("story", number);
        object.put("source", story.source());
        object.put("target", story.target());
        object.put("plover", story.plover().name());
        object.put("from", story.from() == null ? null : story.from().toString());
        object.put("to", story.to() == null ? null : story.to().toString());
        object.put("mentions", story.documents().size());
        object.put("texts", story.texts());
        object.put("documents", story.documents());
        object.put("publishers", story.publishers());
        object.put("owners", story.owners());
        return object;
    }

    /** Whether the text tells itself what its title tells. */
    private static boolean isTold(CodedDocument text, CodedEvent inTitle) {
        return text.events().stream()
                .anyMatch(e -> root(e.source()).equals(root(inTitle.source()))
                        && root(e.target()).equals(root(inTitle.target()))
                        && e.plover() == inTitle.plover());
    }

    private static String root(@Nullable String code) {
        return code == null ? "" : code.substring(0, Math.min(3, code.length()));
    }

    private void add(List<Map<String, Object>> into, CodedDocument coded, List<CodedEvent> events, boolean title) {
        CodePoints points = new CodePoints(coded.document().text());
        for (CodedEvent event : events) {
            Map<String, Object> object = object(event, coded.document(), points);
            if (title) {
                object.put("field", "title");
            }
            into.add(object);
        }
    }

    private Map<String, Object> object(CodedEvent event, NewsDocument document, CodePoints points) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", event.source());
        object.put("target", event.target());
        object.put("cameo", event.cameo());
        object.put("plover", event.plover() == null ? null : event.plover().name());
        object.put("status", event.status().code());
        object.put("quote", readable(event.span().of(document.text())));
        object.put("start", points.of(event.span().start()));
        object.put("end", points.of(event.span().end()));
        object.put("sourceSpan", span(event.sourceSpan(), points));
        object.put("targetSpan", span(event.targetSpan(), points));
        object.put("trigger", readable(event.trigger().of(document.text())));
        object.put("triggerSpan", span(event.trigger(), points));
        object.put("place", event.place() == null ? null : readable(event.place()));
        object.put("date", event.date() == null ? null : event.date().toString());
        object.put("confidence", event.confidence());
        object.put("rule", event.rule());
        object.put("sourceRank", event.sourceRank().isEmpty() ? null : event.sourceRank());
        object.put("targetRank", event.targetRank().isEmpty() ? null : event.targetRank());
        object.put(
                "mentions", event.mentions().stream().map(m -> span(m, points)).toList());
        if (explained) {
            object.put("explain", CodeWords.explain(event, document));
        }
        return object;
    }

    private static int @Nullable [] span(@Nullable TextSpan span, CodePoints points) {
        return span == null ? null : new int[] {points.of(span.start()), points.of(span.end())};
    }

    /** In pages whose markup was blanked out, without the blanks. */
    private static String readable(String quote) {
        boolean blanked = quote.contains(FILLER) || quote.contains("   ");
        return blanked ? quote.replace(FILLER, "").replaceAll("\\s+", " ") : quote;
    }
}
