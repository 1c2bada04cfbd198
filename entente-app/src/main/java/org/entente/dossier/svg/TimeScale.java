package org.entente.dossier.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns days into coordinates.
 *
 * @param from day at the left edge
 * @param to day whose end is at the right edge
 * @param left coordinate of the left edge
 * @param right coordinate of the right edge
 */
record TimeScale(LocalDate from, LocalDate to, double left, double right) {

    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final int[] MONTH_STEPS = {1, 3, 6};
    private static final int DAYS_OF_THREE_YEARS = 1096;

    /** A named day. */
    record Tick(LocalDate day, String label) {}

    TimeScale {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A time scale must not end (" + to + ") before it starts (" + from + ").");
        }
    }

    /** The coordinate of a day's start; a day outside lies on the edge. */
    double at(LocalDate day) {
        double share = (double) (day.toEpochDay() - from.toEpochDay()) / days();
        return left + Math.clamp(share, 0.0, 1.0) * (right - left);
    }

    /** The coordinate of the middle of a slot, of that part of it which lies inside. */
    double middle(LocalDate first, LocalDate last) {
        return (at(first) + at(last.plusDays(1))) / 2;
    }

    private long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    /** Starts of years, or of months on a short scale, at least {@code spacing} units apart. */
    List<Tick> ticks(double spacing) {
        int most = Math.max(1, (int) ((right - left) / spacing));
        return days() > DAYS_OF_THREE_YEARS ? yearTicks(most) : monthTicks(most);
    }

    private List<Tick> yearTicks(int most) {
        int years = to.getYear() - from.getYear() + 1;
        int step = pick(YEAR_STEPS, years, most);
        List<Tick> ticks = new ArrayList<>();
        for (int year = Math.ceilDiv(from.getYear(), step) * step; year <= to.getYear(); year += step) {
            add(ticks, LocalDate.of(year, 1, 1), String.valueOf(year));
        }
        return ticks;
    }

    private List<Tick> monthTicks(int most) {
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
        int step = pick(MONTH_STEPS, months, most);
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = LocalDate.of(from.getYear(), 1, 1);
        for (; !month.isAfter(to); month = month.plusMonths(step)) {
            add(ticks, month, month.toString().substring(0, 7));
        }
        return ticks;
    }

    private void add(List<Tick> ticks, LocalDate day, String label) {
        if (!day.isBefore(from)) {
            ticks.add(new Tick(day, label));
        }
    }

    private static int pick(int[] steps, int slots, int most) {
        for (int step : steps) {
            if (slots / step <= most) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }
}
