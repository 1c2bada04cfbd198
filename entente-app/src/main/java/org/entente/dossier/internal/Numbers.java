package org.entente.dossier.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.entente.series.Series;

/** Writes numbers for readers; the same in every locale. */
final class Numbers {

    private static final double LARGEST_WHOLE = 1e15;

    private Numbers() {}

    /** A number by itself, with as many decimals as its size deserves. */
    static String of(double value) {
        return of(value, isWhole(value) ? 0 : decimals(Math.abs(value)));
    }

    static String of(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "not known";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinite" : "−infinite";
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0 && value != 0) {
            return (value < 0 ? ">−" : "<")
                    + BigDecimal.ONE.movePointLeft(decimals).toPlainString();
        }
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded).replace('-', '−');
    }

    /** Decimals that suit every value of a series, so that its column lines up. */
    static int decimals(Series series) {
        double largest = 0;
        boolean whole = true;
        for (int i = 0; i < series.size(); i++) {
            if (series.isKnown(i)) {
                largest = Math.max(largest, Math.abs(series.value(i)));
                whole &= isWhole(series.value(i));
            }
        }
        return whole ? 0 : decimals(largest);
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
    }

    private static int decimals(double size) {
        if (size >= 1000) {
            return 0;
        }
        return size >= 100 ? 1 : size >= 10 ? 2 : 3;
    }

    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
