package org.entente.coder.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.coder.PloverClass;
import org.entente.coder.PloverRecord;
import org.entente.coder.RelationClassifier;
import org.entente.coder.TextSpan;
import org.entente.coder.engine.EventCoder;
import org.entente.coder.engine.PairJudge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scores the classifier on the PLOVER gold records, which no training sentence copies; prints what it finds. */
class PloverGoldTest {

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
        List<Gold> records = new ArrayList<>();
        for (PloverRecord record : PloverRecord.list()) {
            Gold gold = gold(record);
            if (gold != null) {
                records.add(gold);
            }
        }
        return records;
    }

    private static @Nullable Gold gold(PloverRecord record) {
        List<TextSpan> sources = new ArrayList<>();
        List<TextSpan> targets = new ArrayList<>();
        for (PloverRecord.Mark mark : record.marks()) {
            String role = mark.role();
            if (role.equals("SRC") || role.equals("SRC/TAR") && sources.isEmpty()) {
                sources.add(mark.span());
            } else if (role.equals("TAR") || role.equals("SRC/TAR")) {
                targets.add(mark.span());
            }
        }
        if (targets.isEmpty() && sources.size() > 1) {
            targets.add(sources.get(1));
        }
        if (sources.isEmpty() || targets.isEmpty()) {
            return null;
        }
        return new Gold(label(record), record.text(), sources.get(0), targets.get(0));
    }

    /** The class of today for a label of PLOVER 0.5. */
    private static PloverClass label(PloverRecord record) {
        return switch (record.event()) {
            case "DISAPPROVE", "INVESTIGATE" -> PloverClass.ACCUSE;
            case "FIGHT" -> PloverClass.ASSAULT;
            default -> PloverClass.find(record.event()).orElseThrow();
        };
    }
}
