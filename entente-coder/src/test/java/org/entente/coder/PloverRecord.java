package org.entente.coder;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A PLOVER gold record with its marks taken out of the text.
 *
 * @param event label of the record
 * @param text without marks; empty where the record has none
 * @param marks in the order of the text
 */
public record PloverRecord(String event, String text, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("\\(([A-Z/]{3,12}): ?");

    /** Words that are marked with a role, as in SRC or SRC/TAR. */
    public record Mark(String role, TextSpan span) {}

    /** All records; the test is skipped where the file is not there. */
    public static List<PloverRecord> list() throws IOException {
        Path file = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve("text/PLOVER_GSR_CAMEO.txt");
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not there; set ENTENTE_DATA to its folder");
        List<PloverRecord> records = new ArrayList<>();
        for (JsonNode record : new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8))) {
            records.add(of(
                    record.path("event").asString(""),
                    record.path("textInfo").path("markup").asString("")));
        }
        return records;
    }

    /** Marks may stand in one another and hold parentheses of the text: each ends at the parenthesis that closes it. */
    private static PloverRecord of(String event, String markup) {
        Matcher opens = MARK.matcher(markup);
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int at = 0; at < markup.length(); at++) {
            char sign = markup.charAt(at);
            if (opens.region(at, markup.length()).lookingAt()) {
                open.push(new Open(opens.group(1), text.length()));
                at = opens.end() - 1;
            } else if (sign == ')' && !open.isEmpty() && !open.peek().role().isEmpty()) {
                Open mark = open.pop();
                marks.add(new Mark(mark.role(), new TextSpan(mark.from(), text.length())));
            } else {
                text.append(sign);
                if (sign == '(') {
                    open.push(new Open("", 0));
                } else if (sign == ')' && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return new PloverRecord(event, text.toString(), marks);
    }

    private record Open(String role, int from) {}
}
