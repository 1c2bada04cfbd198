package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.coder.CodedEvent;
import org.entente.coder.NewsDocument;
import org.jspecify.annotations.Nullable;

/** Scores a folder of sentences: facts found, traps and non-events coded as fact. */
record SentenceScore(String folder) {

    private static final EventCoder CODER = new EventCoder(List.of());

    /** Of the facts, those found with pair and root. */
    Share facts() throws IOException {
        List<String> lines = lines("facts.tsv");
        int found = 0;
        for (String line : lines) {
            String[] cells = line.split("\t");
            List<CodedEvent> events = facts(cells[0]);
            found += Arrays.stream(cells[1].split(";")).allMatch(e -> isFound(e.strip(), events)) ? 1 : 0;
        }
        return new Share(found, lines.size());
    }

    /** Of the lines of a file, those coded as fact. */
    Share coded(String file) throws IOException {
        List<String> lines = lines(file);
        int coded = 0;
        for (String line : lines) {
            coded += facts(line.split("\t")[1]).isEmpty() ? 0 : 1;
        }
        return new Share(coded, lines.size());
    }

    private static List<CodedEvent> facts(String text) {
        return CODER.code(NewsDocument.of("x", text)).events();
    }

    /** {@code A>B 16,17} or {@code A<>B 04}; a source 0 is anybody. */
    private static boolean isFound(String expected, List<CodedEvent> events) {
        String[] parts = expected.split(" ");
        String[] sides = parts[0].split("<?>");
        boolean both = parts[0].contains("<>");
        Set<String> roots = Set.of(parts[1].split(","));
        return events.stream().anyMatch(e -> {
            String source = state(e.source());
            String target = state(e.target());
            boolean pair = (sides[0].equals("0") || source.equals(sides[0])) && target.equals(sides[1])
                    || both && source.equals(sides[1]) && target.equals(sides[0]);
            return pair && e.cameo() != null && roots.contains(e.cameo().substring(0, 2));
        });
    }

    private static String state(@Nullable String code) {
        if (code == null) {
            return "";
        }
        if (code.startsWith("IGOEUR")) {
            return "EEC";
        }
        return code.startsWith("IGOUNO") ? "UNO" : code.substring(0, Math.min(3, code.length()));
    }

    private List<String> lines(String file) throws IOException {
        try (InputStream in = SentenceScore.class.getResourceAsStream("/org/entente/coder/" + folder + "/" + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }
}
