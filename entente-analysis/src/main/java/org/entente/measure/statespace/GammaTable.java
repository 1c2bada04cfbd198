package org.entente.measure.statespace;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Log-gammas that the beta-binomial needs at every level of one grid, kept by half steps: thousands of pairs ask for the
 * same few hundred. The values are those of {@link Gamma#log}, to the bit. Safe for several threads.
 */
final class GammaTable {

    private static final int MOST_HALF_STEPS = 1024;
    private static final int MOST_TABLES = 64;
    private static final Map<Key, GammaTable> TABLES = new ConcurrentHashMap<>();

    /** First parameter of the beta distribution at each level, and the second. */
    private final double[] alpha;

    private final double[] beta;
    private final AtomicReferenceArray<double @Nullable []> ofAlpha = new AtomicReferenceArray<>(MOST_HALF_STEPS);
    private final AtomicReferenceArray<double @Nullable []> ofBeta = new AtomicReferenceArray<>(MOST_HALF_STEPS);

    private record Key(double lowest, double highest, int size, double precision) {}

    private GammaTable(double[] levels, double precision) {
        this.alpha = new double[levels.length];
        this.beta = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            double p = 1 / (1 + Math.exp(-levels[i]));
            alpha[i] = p * precision;
            beta[i] = precision - alpha[i];
        }
    }

    /** The table of an even grid. */
    static GammaTable of(double[] levels, double precision) {
        Key key = new Key(levels[0], levels[levels.length - 1], levels.length, precision);
        GammaTable table = TABLES.get(key);
        if (table == null) {
            table = new GammaTable(levels, precision);
            if (TABLES.size() < MOST_TABLES) {
                TABLES.put(key, table);
            }
        }
        return table;
    }

    /** The log-gamma of x plus the first parameter, at each level. */
    double[] plusAlpha(double x) {
        return plus(x, alpha, ofAlpha);
    }

    /** The log-gamma of x plus the second parameter, at each level. */
    double[] plusBeta(double x) {
        return plus(x, beta, ofBeta);
    }

    private static double[] plus(double x, double[] parameter, AtomicReferenceArray<double @Nullable []> kept) {
        int step = (int) Math.rint(2 * x);
        boolean keeps = step == 2 * x && step < kept.length();
        double[] known = keeps ? kept.get(step) : null;
        if (known == null) {
            known = Arrays.stream(parameter).map(each -> Gamma.log(x + each)).toArray();
            if (keeps) {
                kept.set(step, known);
            }
        }
        return known;
    }
}
