package org.entente.coder.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Weights of a multinomial logistic regression over hashed features, one byte a weight.
 *
 * <p>Score of class c = temperature-scaled sum over the sentence's known features of scale · weight / √(number of known
 * features). Immutable; safe for several threads.
 */
final class LinearModel {

    private static final int MAGIC = 0x454e524d;
    private static final int VERSION = 1;

    private final int classes;
    private final int[] hashes;
    private final byte[] weights;
    private final float scale;
    private final float temperature;

    /**
     * @param hashes the known features in ascending order
     * @param weights for each feature one weight a class
     * @param scale what one step of a weight is worth
     * @param temperature above 1 makes probabilities more even
     */
    LinearModel(int classes, int[] hashes, byte[] weights, float scale, float temperature) {
        this.classes = classes;
        this.hashes = hashes;
        this.weights = weights;
        this.scale = scale;
        this.temperature = temperature;
    }

    LinearModel withTemperature(float other) {
        return new LinearModel(classes, hashes, weights, scale, other);
    }

    int features() {
        return hashes.length;
    }

    float temperature() {
        return temperature;
    }

    /** The sum of weights per class, before the temperature. */
    double[] scores(int[] features) {
        double[] sums = new double[classes];
        int known = 0;
        for (int feature : features) {
            int at = Arrays.binarySearch(hashes, feature);
            if (at >= 0) {
                known++;
                for (int c = 0; c < classes; c++) {
                    sums[c] += weights[at * classes + c];
                }
            }
        }
        double factor = scale / Math.sqrt(Math.max(1, known));
        for (int c = 0; c < classes; c++) {
            sums[c] *= factor;
        }
        return sums;
    }

    float[] probabilities(int[] features) {
        return softmax(scores(features), temperature);
    }

    static float[] softmax(double[] scores, double temperature) {
        double max = Arrays.stream(scores).max().orElseThrow();
        float[] result = new float[scores.length];
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp((score - max) / temperature);
        }
        for (int c = 0; c < scores.length; c++) {
            result[c] = (float) (StrictMath.exp((scores[c] - max) / temperature) / sum);
        }
        return result;
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(classes);
        out.writeInt(hashes.length);
        out.writeFloat(scale);
        out.writeFloat(temperature);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        out.write(weights);
        out.flush();
    }

    static LinearModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("The model is not of version " + VERSION + ". Train it again.");
        }
        int classes = in.readInt();
        int[] hashes = new int[in.readInt()];
        float scale = in.readFloat();
        float temperature = in.readFloat();
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        byte[] weights = in.readNBytes(hashes.length * classes);
        if (weights.length != hashes.length * classes) {
            throw new IOException("The model ends too early. Train it again.");
        }
        return new LinearModel(classes, hashes, weights, scale, temperature);
    }
}
