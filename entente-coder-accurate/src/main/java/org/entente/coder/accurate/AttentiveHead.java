package org.entente.coder.accurate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.entente.coder.PloverClass;
import org.entente.coder.classify.RelationTraining;

/**
 * What stands on the sentence model: it looks for the piece that tells the event, and joins what it finds with the pools.
 *
 * <p>Every piece outside the actors gets a weight, the softmax of a learned direction times its output plus the worths of its places; the outputs'
 * mean by these weights is the fifth pool. A linear layer over the five gives the scores of the classes.
 */
final class AttentiveHead {

    static final int CLASSES = PloverClass.values().length;

    /** Length of what the linear layer sees. */
    static final int INPUT = (MarkedOutputs.POOLS + 1) * MarkedOutputs.WIDTH;

    /** Where in the numbers the direction, the places' worths, the layer's rows and its biases begin. */
    static final int PLACES_AT = MarkedOutputs.WIDTH;

    static final int ROWS_AT = PLACES_AT + MarkedOutputs.PLACES;
    static final int BIASES_AT = ROWS_AT + CLASSES * INPUT;
    static final int NUMBERS = BIASES_AT + CLASSES;

    /** Makes steps of a direction and of a row worth as much as those of a bias, since outputs are of length 1. */
    static final float SHARPNESS = 20;

    static final float STRETCH = 6;

    private final float[] numbers;

    /** @param numbers {@value #NUMBERS} of them; kept, not copied */
    AttentiveHead(float[] numbers) {
        this.numbers = numbers;
    }

    static AttentiveHead read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        float[] numbers = new float[NUMBERS];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
        return new AttentiveHead(numbers);
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        for (float number : numbers) {
            out.writeFloat(number);
        }
        out.flush();
    }

    /** The probability of each class. */
    float[] probabilities(MarkedOutputs sentence) {
        return probabilities(input(sentence, attention(sentence)));
    }

    /** The weight of every word; they sum to 1. */
    float[] attention(MarkedOutputs sentence) {
        double[] scores = new double[sentence.words().length];
        for (int i = 0; i < scores.length; i++) {
            float[] word = sentence.words()[i];
            float sum = 0;
            for (int k = 0; k < word.length; k++) {
                sum += word[k] * numbers[k];
            }
            scores[i] = SHARPNESS * sum;
            for (int place : sentence.places()[i]) {
                scores[i] += numbers[PLACES_AT + place];
            }
        }
        return RelationTraining.softmax(scores);
    }

    /** The pools, and behind them the words' mean by these weights. */
    static float[] input(MarkedOutputs sentence, float[] weights) {
        float[] input = new float[INPUT];
        int at = MarkedOutputs.POOLS * MarkedOutputs.WIDTH;
        System.arraycopy(sentence.pools(), 0, input, 0, at);
        for (int i = 0; i < weights.length; i++) {
            float[] word = sentence.words()[i];
            for (int k = 0; k < word.length; k++) {
                input[at + k] += weights[i] * word[k];
            }
        }
        return input;
    }

    float[] probabilities(float[] input) {
        double[] scores = new double[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            int row = ROWS_AT + c * INPUT;
            float sum = 0;
            for (int k = 0; k < INPUT; k++) {
                sum += numbers[row + k] * input[k];
            }
            scores[c] = STRETCH * sum + numbers[BIASES_AT + c];
        }
        return RelationTraining.softmax(scores);
    }
}
