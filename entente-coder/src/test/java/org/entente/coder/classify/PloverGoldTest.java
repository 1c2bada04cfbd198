package org.entente.coder.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.PloverClass;
import org.entente.coder.RelationClassifier;
import org.entente.coder.TextSpan;
import org.entente.coder.engine.EventCoder;
import org.entente.coder.engine.PairJudge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Scores the classifier on the PLOVER gold records, which no training sentence copies; prints what it finds. */
class PloverGoldTest {

    private static final Pattern MARK = Pattern.compile("\\(([A-Z/]{3,12}): ?([^()]*)\\)");
    private static final int CLASSES = PloverClass.values().length;

    record Gold(PloverClass label, String text, TextSpan source, TextSpan target) {}

    @Test
    void theFastProfileReachesItsBarOnTheGoldRecords() throws IOException {
        List<Gold> records = records();
        int[][] table = table(FastRelationClassifier.load(), records);
        double accuracy = accuracy(table);
        double margin = 1.96 * Math.sqrt(accuracy * (1 - accuracy) / records.size());
        System.out.printf(
                "PLOVER gold records with two marked actors: n %d, accuracy %.3f (95 %% interval %.3f-%.3f),"
                        + " macro-F1 %.3f%n",
                records.size(), accuracy, accuracy - margin, accuracy + margin, macroF1(table));
        assertThat(accuracy).isGreaterThan(.6);
    }

    @Test
    void rulesAndClassifierTogetherReachMore() throws IOException {
        List<Gold> records = records();
        PairJudge judge = PairJudge.fast(new EventCoder(List.of()));
        int[][] table = new int[CLASSES][CLASSES];
        for (Gold gold : records) {
            PloverClass given =
                    judge.judge(gold.text(), gold.source(), gold.target()).plover();
            table[gold.label().ordinal()][Objects.requireNonNull(given).ordinal()]++;
        }
        System.out.printf(
                "PLOVER gold records, rules and classifier: accuracy %.3f, macro-F1 %.3f%n",
                accuracy(table), macroF1(table));
        assertThat(accuracy(table)).isGreaterThan(.76);
    }

    static int[][] table(RelationClassifier classifier, List<Gold> records) {
        int[][] table = new int[CLASSES][CLASSES];
        for (Gold gold : records) {
            PloverClass given = classifier
                    .classify(gold.text(), gold.source(), gold.target())
                    .best();
            table[gold.label().ordinal()][given.ordinal()]++;
        }
        return table;
    }

    static double accuracy(int[][] table) {
        int all = 0;
        int right = 0;
        for (int i = 0; i < CLASSES; i++) {
            right += table[i][i];
            for (int j = 0; j < CLASSES; j++) {
                all += table[i][j];
            }
        }
        return (double) right / all;
    }

    static double macroF1(int[][] table) {
        double sum = 0;
        for (int i = 0; i < CLASSES; i++) {
            int both = 0;
            for (int j = 0; j < CLASSES; j++) {
                both += table[i][j] + table[j][i];
            }
            sum += both == 0 ? 0 : 2.0 * table[i][i] / both;
        }
        return sum / CLASSES;
    }

    static List<Gold> records() throws IOException {
        Path file = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve("text/PLOVER_GSR_CAMEO.txt");
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not there; set ENTENTE_DATA to its folder");
        List<Gold> records = new ArrayList<>();
        for (JsonNode record : new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8))) {
            Gold gold = gold(record);
            if (gold != null) {
                records.add(gold);
            }
        }
        return records;
    }

    private static @Nullable Gold gold(JsonNode record) {
        String markup = record.path("textInfo").path("markup").asString("");
        Matcher marks = MARK.matcher(markup);
        StringBuilder text = new StringBuilder();
        List<TextSpan> sources = new ArrayList<>();
        List<TextSpan> targets = new ArrayList<>();
        while (marks.find()) {
            marks.appendReplacement(text, "");
            TextSpan span =
                    new TextSpan(text.length(), text.length() + marks.group(2).length());
            text.append(marks.group(2));
            String role = marks.group(1);
            if (role.equals("SRC") || role.equals("SRC/TAR") && sources.isEmpty()) {
                sources.add(span);
            } else if (role.equals("TAR") || role.equals("SRC/TAR")) {
                targets.add(span);
            }
        }
        marks.appendTail(text);
        if (targets.isEmpty() && sources.size() > 1) {
            targets.add(sources.get(1));
        }
        if (sources.isEmpty() || targets.isEmpty()) {
            return null;
        }
        return new Gold(label(record), text.toString(), sources.get(0), targets.get(0));
    }

    /** The class of today for a label of PLOVER 0.5. */
    private static PloverClass label(JsonNode record) {
        String name = record.path("event").asString("");
        return switch (name) {
            case "DISAPPROVE", "INVESTIGATE" -> PloverClass.ACCUSE;
            case "FIGHT" -> PloverClass.ASSAULT;
            default -> PloverClass.find(name).orElseThrow();
        };
    }
}
