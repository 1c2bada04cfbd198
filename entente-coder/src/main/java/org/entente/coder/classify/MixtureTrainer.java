package org.entente.coder.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.coder.PloverClass;
import org.jspecify.annotations.Nullable;

/** Learns the numbers of a {@link Mixture} by AdaGrad from opinions that no classifier formed on sentences it had seen. */
public final class MixtureTrainer {

    /**
     * What is known of one sentence.
     *
     * @param probabilities for each classifier its probabilities by class, out of fold
     * @param rule the class that the rules read; null for none
     * @param fit how the reading fits the marks
     * @param label the right class
     * @param part which part of the sentences it belongs to
     */
    public record Example(
            List<float[]> probabilities, @Nullable PloverClass rule, int fit, PloverClass label, int part) {
        public Example {
            probabilities = List.copyOf(probabilities);
        }
    }

    private static final int CLASSES = PloverClass.values().length;
    private static final int PASSES = 12;
    private static final double RATE = 0.1;
    private static final double DECAY = 5e-4;
    private static final int BINS = 10;

    private final List<Example> examples;
    private final int fits;
    private final int classifiers;

    public MixtureTrainer(List<Example> examples, int fits) {
        this.examples = List.copyOf(examples);
        this.fits = fits;
        classifiers = examples.getFirst().probabilities().size();
    }

    /** Learns from all examples. */
    public Mixture fit() {
        return fit(-1);
    }

    private Mixture fit(int left) {
        double[] numbers = new double[classifiers + fits + CLASSES];
        double[] squares = new double[numbers.length];
        Arrays.fill(numbers, 0, classifiers, 0.8);
        Arrays.fill(squares, 0.01);
        SplittableRandom random = new SplittableRandom(3);
        for (int step = 0; step < PASSES * examples.size(); step++) {
            Example example = examples.get(random.nextInt(examples.size()));
            if (example.part() != left) {
                learn(example, numbers, squares);
            }
        }
        return mixture(numbers);
    }

    private void learn(Example example, double[] numbers, double[] squares) {
        float[] p = mixture(numbers).probabilities(example.probabilities(), example.rule(), example.fit());
        for (int c = 0; c < CLASSES; c++) {
            double error = p[c] - (c == example.label().ordinal() ? 1 : 0);
            for (int m = 0; m < classifiers; m++) {
                step(
                        numbers,
                        squares,
                        m,
                        error * Mixture.log(example.probabilities().get(m)[c]));
            }
            PloverClass rule = example.rule();
            if (rule != null && rule.ordinal() == c) {
                step(numbers, squares, classifiers + example.fit(), error);
            }
            int bias = classifiers + fits + c;
            step(numbers, squares, bias, error + DECAY * numbers[bias]);
        }
    }

    private static void step(double[] numbers, double[] squares, int at, double gradient) {
        squares[at] += gradient * gradient;
        numbers[at] -= RATE * gradient / Math.sqrt(squares[at]);
    }

    private Mixture mixture(double[] numbers) {
        List<Double> all = Arrays.stream(numbers).boxed().toList();
        return new Mixture(
                all.subList(0, classifiers),
                all.subList(classifiers, classifiers + fits),
                all.subList(classifiers + fits, numbers.length));
    }

    /** Accuracy and calibration error, each part judged by a mixture that the others taught. */
    public String crossValidate(int parts) {
        Score score = new Score();
        for (int part = 0; part < parts; part++) {
            int left = part;
            score.add(fit(part), examples.stream().filter(e -> e.part() == left).toList());
        }
        return score.text();
    }

    /** Accuracy and calibration error on examples that did not teach, judged by what all examples taught. */
    public String check(List<Example> others) {
        Score score = new Score();
        score.add(fit(), others);
        return score.text();
    }

    /** Counts in ten bins of the probability of the class given. */
    private static final class Score {

        private final double[] sure = new double[BINS];
        private final double[] right = new double[BINS];
        private int count;

        void add(Mixture mixture, List<Example> judged) {
            for (Example example : judged) {
                float[] p = mixture.probabilities(example.probabilities(), example.rule(), example.fit());
                int best = best(p);
                int bin = Math.min(BINS - 1, (int) (BINS * p[best]));
                sure[bin] += p[best];
                right[bin] += best == example.label().ordinal() ? 1 : 0;
                count++;
            }
        }

        String text() {
            double error = 0;
            for (int bin = 0; bin < BINS; bin++) {
                error += Math.abs(sure[bin] - right[bin]) / count;
            }
            return String.format(
                    Locale.ROOT,
                    "mixture on %d sentences: accuracy %.3f, calibration error %.3f",
                    count,
                    Arrays.stream(right).sum() / count,
                    error);
        }
    }

    private static int best(float[] p) {
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return best;
    }
}
