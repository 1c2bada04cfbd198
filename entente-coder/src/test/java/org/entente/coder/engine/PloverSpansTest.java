package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.entente.coder.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Of the PLOVER gold records, how many have a source, a target and a trigger that some fact or claim of the coder shares a word with.
 * The aims are .85, .85 and .75.
 */
class PloverSpansTest {

    private static final Pattern MARK = Pattern.compile("\\(([A-Z/]{3,12}): ?([^()]*)\\)");

    private record Gold(String text, List<TextSpan> sources, List<TextSpan> targets, List<TextSpan> triggers) {}

    @Test
    void spansAreFound() throws IOException {
        Path file = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve("text/PLOVER_GSR_CAMEO.txt");
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not there; set ENTENTE_DATA to its folder");
        EventCoder coder = new EventCoder(List.of());
        List<Gold> records = records(file);
        int sources = 0;
        int targets = 0;
        int triggers = 0;
        int aimed = 0;
        for (Gold gold : records) {
            CodedDocument coded = coder.code(NewsDocument.of("x", gold.text()));
            List<CodedEvent> told = new ArrayList<>(coded.events());
            told.addAll(coded.claims());
            sources += shares(told, CodedEvent::sourceSpan, gold.sources()) ? 1 : 0;
            triggers += shares(told, CodedEvent::trigger, gold.triggers()) ? 1 : 0;
            aimed += gold.targets().isEmpty() ? 0 : 1;
            targets += shares(told, CodedEvent::targetSpan, gold.targets()) ? 1 : 0;
        }
        Share source = new Share(sources, records.size());
        Share target = new Share(targets, aimed);
        Share trigger = new Share(triggers, records.size());
        System.out.println("PLOVER gold spans: source " + source + ", target " + target + ", trigger " + trigger);
        assertThat(source.value()).isGreaterThanOrEqualTo(.70);
        assertThat(target.value()).isGreaterThanOrEqualTo(.68);
        assertThat(trigger.value()).isGreaterThanOrEqualTo(.74);
    }

    private static boolean shares(
            List<CodedEvent> told, Function<CodedEvent, @Nullable TextSpan> span, List<TextSpan> gold) {
        return told.stream().anyMatch(e -> {
            TextSpan given = span.apply(e);
            return given != null && gold.stream().anyMatch(given::overlaps);
        });
    }

    private static List<Gold> records(Path file) throws IOException {
        List<Gold> records = new ArrayList<>();
        for (JsonNode record : new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8))) {
            String markup = record.path("textInfo").path("markup").asString("");
            if (!markup.isEmpty()) {
                records.add(gold(markup));
            }
        }
        return records;
    }

    private static Gold gold(String markup) {
        Gold gold = new Gold("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        StringBuilder text = new StringBuilder();
        Matcher marks = MARK.matcher(markup);
        while (marks.find()) {
            marks.appendReplacement(text, "");
            TextSpan span =
                    new TextSpan(text.length(), text.length() + marks.group(2).length());
            text.append(marks.group(2));
            String role = marks.group(1);
            if (role.startsWith("SRC")) {
                gold.sources().add(span);
            }
            if (role.contains("TAR")) {
                gold.targets().add(span);
            }
            if (role.equals("EVT")) {
                gold.triggers().add(span);
            }
        }
        marks.appendTail(text);
        return new Gold(text.toString(), gold.sources(), gold.targets(), gold.triggers());
    }
}
