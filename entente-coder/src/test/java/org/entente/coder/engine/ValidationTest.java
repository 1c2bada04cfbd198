package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.EventStatus;
import org.entente.coder.NewsDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scores the sentences that nothing is trained on; they were read after their first runs, whose figures stand in their README. */
class ValidationTest {

    private static final SentenceScore SENTENCES = new SentenceScore("validation");
    private static final Set<EventStatus> UNTOLD = EnumSet.of(EventStatus.NEGATED, EventStatus.PAST, EventStatus.STATE);

    /** How much is told, expected and both: of pairs, of pairs with root, of pairs with code. */
    private static final class Tally {
        private final int[] told = new int[3];
        private final int[] expected = new int[3];
        private final int[] hit = new int[3];

        void add(Set<String> pairs, Set<String> loose, Set<String> exact, String[] events) {
            told[0] += pairs.size();
            told[1] += loose.size();
            told[2] += exact.size();
            Set<String> wanted = new HashSet<>();
            for (String event : events) {
                String[] parts = event.strip().split(" ");
                String[] sides = parts[0].split(">");
                String pair = root(sides[0]) + ">" + root(sides[1]);
                wanted.add(pair);
                boolean root = false;
                boolean code = false;
                for (String cameo : parts[1].split(",")) {
                    root |= loose.contains(pair + " " + cameo.substring(0, 2));
                    code |= exact.contains(pair + " " + cameo);
                }
                hit[1] += root ? 1 : 0;
                hit[2] += code ? 1 : 0;
            }
            expected[0] += wanted.size();
            expected[1] += events.length;
            expected[2] += events.length;
            wanted.retainAll(pairs);
            hit[0] += wanted.size();
        }

        double f1(int of) {
            return 2.0 * hit[of] / (told[of] + expected[of]);
        }
    }

    @Test
    void factsTrapsAndNonEventsAreTold() throws IOException {
        Share facts = SENTENCES.facts();
        Share traps = SENTENCES.coded("traps.tsv");
        Share others = SENTENCES.coded("nonevents.tsv");
        System.out.println(
                "validation: facts found " + facts + ", traps coded " + traps + ", non-events coded " + others);
        assertThat(facts.value()).isGreaterThanOrEqualTo(0.85);
        assertThat(traps.value()).isLessThanOrEqualTo(0.03);
        assertThat(others.value()).isLessThanOrEqualTo(0.04);
    }

    @Test
    void codesAreTold() throws IOException {
        EventCoder coder = new EventCoder(List.of());
        Tally tally = new Tally();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            CodedDocument coded = coder.code(NewsDocument.of("x", cells[0]));
            Set<String> pairs = new HashSet<>();
            Set<String> loose = new HashSet<>();
            Set<String> exact = new HashSet<>();
            Stream.concat(coded.events().stream(), coded.claims().stream())
                    .filter(ValidationTest::isTold)
                    .forEach(e -> {
                        String pair = root(e.source()) + ">" + root(e.target());
                        pairs.add(pair);
                        loose.add(pair + " " + String.valueOf(e.cameo()).substring(0, 2));
                        exact.add(pair + " " + e.cameo());
                    });
            tally.add(pairs, loose, exact, cells[1].split(" ; "));
        }
        System.out.printf(
                Locale.ROOT,
                "CAMEO codes: pairs F1 %.3f, with root %.3f, with code %.3f%n",
                tally.f1(0),
                tally.f1(1),
                tally.f1(2));
        assertThat(tally.f1(0)).isGreaterThanOrEqualTo(0.85);
        assertThat(tally.f1(1)).isGreaterThanOrEqualTo(0.80);
        assertThat(tally.f1(2)).isGreaterThanOrEqualTo(0.72);
    }

    private static boolean isTold(CodedEvent event) {
        return event.source() != null
                && event.target() != null
                && event.cameo() != null
                && !UNTOLD.contains(event.status());
    }

    private static String root(@Nullable String code) {
        if (code == null) {
            return "";
        }
        if (code.startsWith("IGOEUR")) {
            return "EEC";
        }
        return code.startsWith("IGOUNO") ? "UNO" : code.substring(0, Math.min(3, code.length()));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ValidationTest.class.getResourceAsStream("/org/entente/coder/validation/codes.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
        }
    }
}
