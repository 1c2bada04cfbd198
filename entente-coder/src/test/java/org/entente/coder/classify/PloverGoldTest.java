package org.entente.coder.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.entente.coder.PairOpinion;
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
        double[] sure = new double[records.size()];
        boolean[] right = new boolean[records.size()];
        for (int i = 0; i < sure.length; i++) {
            Gold gold = records.get(i);
            PairOpinion opinion = judge.judge(gold.text(), gold.source(), gold.target());
            PloverClass given = Objects.requireNonNull(opinion.plover());
            table[gold.label().ordinal()][given.ordinal()]++;
            sure[i] = opinion.probability();
            right[i] = given == gold.label();
        }
        System.out.printf(
                "PLOVER gold records, rules and classifier: accuracy %.3f, macro-F1 %.3f, calibration error %.3f (by luck %.3f)%n",
                accuracy(table), macroF1(table), calibrationError(sure, right), byLuck(sure));
        assertThat(accuracy(table)).isGreaterThan(.76);
        assertThat(calibrationError(sure, right)).isLessThan(.1);
    }

    /** In ten bins of the probability of the class given. */
    private static double calibrationError(double[] sure, boolean[] right) {
        double[] gaps = new double[10];
        for (int i = 0; i < sure.length; i++) {
            gaps[Math.min(9, (int) (10 * sure[i]))] += sure[i] - (right[i] ? 1 : 0);
        }
        return Arrays.stream(gaps).map(Math::abs).sum() / sure.length;
    }

    /** The mean error that these probabilities would show were each right as often as it says. */
    private static double byLuck(double[] sure) {
        SplittableRandom random = new SplittableRandom(1);
        double sum = 0;
        for (int run = 0; run < 1_000; run++) {
            boolean[] right = new boolean[sure.length];
            for (int i = 0; i < right.length; i++) {
                right[i] = random.nextDouble() < sure[i];
            }
            sum += calibrationError(sure, right);
        }
        return sum / 1_000;
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
