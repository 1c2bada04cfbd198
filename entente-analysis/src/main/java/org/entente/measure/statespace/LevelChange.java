package org.entente.measure.statespace;

/**
 * How much a level has changed from some times ago to the last time.
 *
 * <p>Exact for the model: beside the density of the level itself, its products with the level of the earlier time and the
 * square of that are carried through the same steps, which gives mean and variance of the difference.
 *
 * @param times over how many times
 * @param mean the expected change
 * @param deviation its standard deviation
 */
public record LevelChange(int times, double mean, double deviation) {

    static LevelChange of(LevelModel model, int times) {
        int last = model.size() - 1;
        int start = last - times;
        double[] levels = model.levels();
        double first = 0;
        double second = 0;
        double[][][] all = new double[model.combinations()][][];
        for (int c = 0; c < all.length; c++) {
            all[c] = start(model.filteredDensity(start, c), levels);
        }
        for (int t = start + 1; t <= last; t++) {
            model.look(t);
            for (int c = 0; c < all.length; c++) {
                // A combination that was given up weighs nothing in the sum below.
                if (model.weightOf(c) > 0) {
                    all[c] = step(model, t, c, all[c]);
                }
            }
        }
        for (int c = 0; c < all.length; c++) {
            double[][] carried = all[c];
            double sum = 0;
            double difference = 0;
            double squared = 0;
            for (int i = 0; i < levels.length; i++) {
                sum += carried[0][i];
                difference += levels[i] * carried[0][i] - carried[1][i];
                squared += levels[i] * levels[i] * carried[0][i] - 2 * levels[i] * carried[1][i] + carried[2][i];
            }
            if (sum > 0) {
                first += model.weightOf(c) * difference / sum;
                second += model.weightOf(c) * squared / sum;
            }
        }
        return new LevelChange(times, first, Math.sqrt(Math.max(0, second - first * first)));
    }

    private static double[][] start(double[] density, double[] levels) {
        double[][] carried = {density.clone(), density.clone(), density.clone()};
        for (int i = 0; i < levels.length; i++) {
            carried[1][i] *= levels[i];
            carried[2][i] *= levels[i] * levels[i];
        }
        return carried;
    }

    private static double[][] step(LevelModel model, int t, int combination, double[][] carried) {
        double[][] next = new double[carried.length][carried[0].length];
        for (int k = 0; k < carried.length; k++) {
            model.carry(t, combination, carried[k], next[k]);
        }
        double sum = 0;
        for (double each : next[0]) {
            sum += each;
        }
        double scale = 1 / Math.max(sum, Double.MIN_NORMAL);
        for (double[] row : next) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= scale;
            }
        }
        return next;
    }
}
