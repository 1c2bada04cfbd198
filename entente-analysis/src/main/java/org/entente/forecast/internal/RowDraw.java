package org.entente.forecast.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.entente.forecast.EvaluationSettings;
import org.entente.forecast.feature.Features;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.learn.Draw;
import org.entente.forecast.learn.TrainingRows;

/** Draws which questions, and which wrong answers to each, the ranker learns from. */
final class RowDraw {

    private final EvaluationSettings settings;
    private final Supplier<Features> newFeatures;
    private final ConcurrentLinkedQueue<Features> idle = new ConcurrentLinkedQueue<>();
    private final TrainingRows rows;
    private final int width = Features.listColumns().size();
    private final Draw draw;
    private double share = 1;

    /** One question that was drawn, with what becomes of it. */
    private static final class Drawn {
        private final int s;
        private final int r;
        private final int[] answers;
        private final long seed;
        private float[] chosen = new float[0];
        private boolean[] right = new boolean[0];
        private float[] weights = new float[0];

        Drawn(int s, int r, int[] answers, long seed) {
            this.s = s;
            this.r = r;
            this.answers = answers;
            this.seed = seed;
        }
    }

    RowDraw(EvaluationSettings settings, Supplier<Features> newFeatures) {
        this.settings = settings;
        this.newFeatures = newFeatures;
        rows = new TrainingRows(width);
        draw = new Draw(settings.ranker().seed());
    }

    /** Fits the share of questions that are drawn to how many there are. */
    void setShare(int questions) {
        share = Math.min(1, settings.groups() / (double) Math.max(1, questions));
    }

    TrainingRows rows() {
        return rows;
    }

    /** Draws from the questions of one step; the history must not know it yet. */
    void add(Quadruples data, int from, int end) {
        List<Drawn> questions = new ArrayList<>();
        new StepQuestions(data, from, end).forEach((s, r, answers) -> {
            if (draw.uniform() < share) {
                questions.add(new Drawn(s, r, answers, (long) (draw.uniform() * (1L << 52))));
            }
        });
        int step = data.step(from);
        questions.parallelStream().forEach(question -> {
            Features features = idle.poll();
            if (features == null) {
                features = newFeatures.get();
            }
            features.ask(question.s, question.r, step);
            choose(features, question);
            idle.add(features);
        });
        for (Drawn question : questions) {
            for (int i = 0; i < question.right.length; i++) {
                rows.add(question.chosen, i * width, question.right[i], question.weights[i]);
            }
            if (question.right.length > 0) {
                rows.endGroup();
            }
        }
    }

    /**
     * Takes the right candidates, the likeliest of the wrong ones, and a uniform draw of the other wrong ones, each of which
     * stands for as many as it was drawn from; nothing when no answer is a candidate.
     */
    private void choose(Features features, Drawn question) {
        int count = features.candidateCount();
        float[] weights = new float[count];
        int rights = 0;
        for (int i = 0; i < count; i++) {
            int candidate = features.candidate(i);
            boolean right = Arrays.stream(question.answers).anyMatch(answer -> answer == candidate);
            weights[i] = right ? -1 : 0;
            rights += right ? 1 : 0;
        }
        if (rights == 0 || rights == count) {
            return;
        }
        int taken = rights + takeLikeliest(features, weights);
        taken += drawOthers(new Draw(question.seed), weights, count - taken);
        question.right = new boolean[taken];
        question.weights = new float[taken];
        question.chosen = new float[taken * width];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (weights[i] != 0) {
                System.arraycopy(features.rows(), i * width, question.chosen, kept * width, width);
                question.right[kept] = weights[i] < 0;
                question.weights[kept++] = Math.abs(weights[i]);
            }
        }
    }

    private int takeLikeliest(Features features, float[] weights) {
        long[] order = new long[weights.length];
        int wrong = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) {
                order[wrong++] = (long) Float.floatToIntBits(features.likelihood(i)) << 32 | i;
            }
        }
        Arrays.sort(order, 0, wrong);
        int taken = Math.min(settings.likeliest(), wrong);
        for (int i = wrong - taken; i < wrong; i++) {
            weights[(int) order[i]] = 1;
        }
        return taken;
    }

    private int drawOthers(Draw own, float[] weights, int left) {
        int wanted = Math.min(settings.negatives(), left);
        float stands = left / (float) wanted;
        int drawn = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) {
                if (own.uniform() * left < wanted - drawn) {
                    weights[i] = stands;
                    drawn++;
                }
                left--;
            }
        }
        return drawn;
    }
}
