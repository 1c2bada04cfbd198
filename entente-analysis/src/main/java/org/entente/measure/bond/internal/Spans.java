package org.entente.measure.bond.internal;

import org.entente.time.Frequency;

/** Over how many periods a trend is taken. */
final class Spans {

    private Spans() {}

    static int of(Frequency frequency) {
        return switch (frequency) {
            case DAY -> 30;
            case MONTH -> 12;
            case QUARTER -> 8;
            case YEAR, SESSION -> 5;
        };
    }

    static String label(Frequency frequency, int periods) {
        return periods + " " + frequency.code() + (periods == 1 ? "" : "s");
    }
}
