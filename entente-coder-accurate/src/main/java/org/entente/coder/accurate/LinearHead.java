package org.entente.coder.accurate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.entente.coder.PloverClass;
import org.entente.coder.classify.RelationTraining;

/** A linear layer: for each class one weight a number and a bias. */
final class LinearHead {

    static final int CLASSES = PloverClass.values().length;
    static final int ROW = SentenceModel.SIZE + 1;

    private final float[] weights;

    LinearHead(float[] weights) {
        this.weights = weights;
    }

    static LinearHead read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        float[] weights = new float[CLASSES * ROW];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new LinearHead(weights);
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
        out.flush();
    }

    /** The probability of each class. */
    float[] probabilities(float[] vector) {
        double[] scores = new double[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            float sum = weights[c * ROW + ROW - 1];
            for (int k = 0; k < ROW - 1; k++) {
                sum += weights[c * ROW + k] * vector[k];
            }
            scores[c] = sum;
        }
        return RelationTraining.softmax(scores);
    }
}
