package org.entente.answer.internal;

import java.util.Locale;
import org.entente.series.Series;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** How numbers and periods are put into words. */
final class Wording {

    private Wording() {}

    static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String decimal(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    static String count(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    /** As in ", 90 % interval 0.81 to 0.91"; empty where there is none. */
    static String interval(Series series, int i) {
        return Double.isNaN(series.low(i)) || Double.isNaN(series.high(i))
                ? ""
                : ", 90 % interval " + decimal(series.low(i)) + " to " + decimal(series.high(i));
    }

    static String times(long count) {
        return count == 1 ? " time" : " times";
    }

    /** As in "session 74 (2019-20)" or "2024". */
    static String period(Period period) {
        if (period.frequency() != Frequency.SESSION) {
            return period.label();
        }
        int year = period.first().getYear();
        return String.format(Locale.ROOT, "session %d (%d-%02d)", period.ordinal(), year, (year + 1) % 100);
    }

    static String ordinal(int n) {
        int tens = n % 100;
        if (tens >= 11 && tens <= 13) {
            return n + "th";
        }
        return n
                + switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
