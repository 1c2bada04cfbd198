package org.entente.dossier.svg;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns values into coordinates.
 *
 * @param low value at {@code start}
 * @param high value at {@code end}, above {@code low}
 * @param start coordinate of the low end
 * @param end coordinate of the high end; may lie before {@code start}
 */
public record LinearScale(double low, double high, double start, double end) {

    private static final int[] STEPS = {1, 2, 5, 10};

    /** Checks the order. */
    public LinearScale {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "A scale needs a low value (" + low + ") below the high one (" + high + ").");
        }
    }

    /** The coordinate of a value; one outside the scale lies on its edge. */
    public double at(double value) {
        double inside = Math.clamp(value, low, high);
        return start + (inside - low) / (high - low) * (end - start);
    }

    /**
     * Round values within the scale, lowest first.
     *
     * @param wanted about how many
     * @param whole whether only whole numbers make sense
     */
    public List<BigDecimal> ticks(int wanted, boolean whole) {
        BigDecimal step = step(wanted, whole);
        List<BigDecimal> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step.doubleValue() - 1e-9);
        for (long k = first; k * step.doubleValue() <= high + 1e-9 * (high - low); k++) {
            ticks.add(step.multiply(BigDecimal.valueOf(k)));
        }
        return ticks;
    }

    /** The round distance that puts about so many ticks on the scale. */
    BigDecimal step(int wanted, boolean whole) {
        double least = (high - low) / wanted;
        BigDecimal power = new BigDecimal(least).round(new MathContext(1, RoundingMode.DOWN));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power.precision() - power.scale() - 1);
        for (int each : STEPS) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(each));
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                return whole ? step.max(BigDecimal.ONE) : step;
            }
        }
        throw new IllegalStateException("No step fits " + least + ".");
    }
}
