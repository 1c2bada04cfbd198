package org.entente.coder.accurate;

import java.util.List;
import java.util.SplittableRandom;

/** Teaches an {@link AttentiveHead} by Adam with dropout; its numbers are the mean over the second half of the passes. */
final class HeadTrainer {

    private static final int PASSES = 8;
    private static final int BATCH = 48;
    private static final double RATE = 0.003;
    private static final double DECAY = 3e-4;
    private static final double DROPOUT = 0.4;
    private static final double SLOW = 0.999;
    private static final double QUICK = 0.9;
    private static final double START = 0.05;
    private static final double LEAST = 1e-8;

    private final float[] numbers = new float[AttentiveHead.NUMBERS];
    private final AttentiveHead head = new AttentiveHead(numbers);
    private final float[] gradients = new float[AttentiveHead.NUMBERS];
    private final float[] means = new float[AttentiveHead.NUMBERS];
    private final float[] squares = new float[AttentiveHead.NUMBERS];
    private final SplittableRandom random = new SplittableRandom(5);
    private int steps;

    private HeadTrainer() {
        for (int k = 0; k < AttentiveHead.PLACES_AT; k++) {
            numbers[k] = (float) (START * (2 * random.nextDouble() - 1));
        }
    }

    /**
     * @param sentences what the model gives for them
     * @param labels the classes' ordinals
     */
    static AttentiveHead fit(List<MarkedOutputs> sentences, int[] labels) {
        return new HeadTrainer().train(sentences, labels);
    }

    private AttentiveHead train(List<MarkedOutputs> sentences, int[] labels) {
        float[] sum = new float[numbers.length];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int from = 0; from < labels.length; from += BATCH) {
                for (int n = 0; n < BATCH; n++) {
                    int i = random.nextInt(labels.length);
                    learn(sentences.get(i), labels[i]);
                }
                step();
            }
            if (2 * pass >= PASSES) {
                for (int w = 0; w < sum.length; w++) {
                    sum[w] += numbers[w] / (PASSES / 2);
                }
            }
        }
        return new AttentiveHead(sum);
    }

    private void learn(MarkedOutputs sentence, int label) {
        float[] weights = head.attention(sentence);
        float[] kept = kept();
        float[] input = AttentiveHead.input(sentence, weights);
        for (int k = 0; k < input.length; k++) {
            input[k] *= kept[k];
        }
        float[] errors = head.probabilities(input);
        errors[label] -= 1;
        float[] back = new float[MarkedOutputs.WIDTH];
        int focus = AttentiveHead.INPUT - MarkedOutputs.WIDTH;
        for (int c = 0; c < errors.length; c++) {
            float error = errors[c] / BATCH;
            int row = AttentiveHead.ROWS_AT + c * AttentiveHead.INPUT;
            gradients[AttentiveHead.BIASES_AT + c] += error;
            for (int k = 0; k < input.length; k++) {
                gradients[row + k] += AttentiveHead.STRETCH * error * input[k];
            }
            for (int k = 0; k < back.length; k++) {
                back[k] += AttentiveHead.STRETCH * error * numbers[row + focus + k] * kept[focus + k];
            }
        }
        learnAttention(sentence, weights, back);
    }

    private float[] kept() {
        float[] kept = new float[AttentiveHead.INPUT];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = random.nextDouble() < DROPOUT ? 0 : (float) (1 / (1 - DROPOUT));
        }
        return kept;
    }

    /** @param back how the error grows with the words' mean */
    private void learnAttention(MarkedOutputs sentence, float[] weights, float[] back) {
        float[] pulls = new float[weights.length];
        float mean = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < back.length; k++) {
                pulls[i] += back[k] * sentence.words()[i][k];
            }
            mean += weights[i] * pulls[i];
        }
        for (int i = 0; i < weights.length; i++) {
            float pull = weights[i] * (pulls[i] - mean);
            for (int k = 0; k < back.length; k++) {
                gradients[k] += AttentiveHead.SHARPNESS * pull * sentence.words()[i][k];
            }
            for (int place : sentence.places()[i]) {
                gradients[AttentiveHead.PLACES_AT + place] += pull;
            }
        }
    }

    private void step() {
        steps++;
        double quick = 1 - Math.pow(QUICK, steps);
        double slow = 1 - Math.pow(SLOW, steps);
        for (int w = 0; w < numbers.length; w++) {
            double gradient = gradients[w] + (w < AttentiveHead.BIASES_AT ? DECAY * numbers[w] : 0);
            means[w] = (float) (QUICK * means[w] + (1 - QUICK) * gradient);
            squares[w] = (float) (SLOW * squares[w] + (1 - SLOW) * gradient * gradient);
            numbers[w] -= (float) (RATE * (means[w] / quick) / (Math.sqrt(squares[w] / slow) + LEAST));
            gradients[w] = 0;
        }
    }
}
