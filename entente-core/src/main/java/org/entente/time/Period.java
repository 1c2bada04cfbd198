package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * One slot of a series: a day, month, quarter, year or General Assembly session.
 *
 * @param frequency the kind of slot
 * @param ordinal its place on that frequency's line: epoch day; year · 12 + month − 1; year · 4 + quarter − 1; year;
 *     session number. Neighbors differ by one.
 */
public record Period(Frequency frequency, int ordinal) implements Comparable<Period> {

    private static final int FIRST_SESSION_YEAR = 1946;

    public static Period of(Frequency frequency, LocalDate day) {
        return new Period(frequency, ordinalOf(frequency, day));
    }

    /** The ordinal of the slot that holds a day. */
    public static int ordinalOf(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case DAY -> Math.toIntExact(day.toEpochDay());
            case MONTH -> day.getYear() * 12 + day.getMonthValue() - 1;
            case QUARTER -> day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
            case YEAR -> day.getYear();
            case SESSION -> Math.max(1, day.getYear() - FIRST_SESSION_YEAR + (day.getMonthValue() >= 9 ? 1 : 0));
        };
    }

    /**
     * Reads a label: {@code 2019-04-25}, {@code 2019-04}, {@code 2019-Q2}, {@code 2019} or {@code S74}.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static Period parse(String label) {
        try {
            if (label.startsWith("S")) {
                return new Period(Frequency.SESSION, Integer.parseInt(label.substring(1)));
            }
            if (label.length() == 7 && label.startsWith("-Q", 4)) {
                int quarter = Integer.parseInt(label.substring(6));
                return new Period(Frequency.QUARTER, Integer.parseInt(label.substring(0, 4)) * 4 + quarter - 1);
            }
            PartialDate date = PartialDate.parse(label);
            return of(
                    switch (date.precision()) {
                        case DAY -> Frequency.DAY;
                        case MONTH -> Frequency.MONTH;
                        case YEAR -> Frequency.YEAR;
                    },
                    date.first());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "The period (" + label + ") must be written 2019-04-25, 2019-04, 2019-Q2, 2019 or S74.", e);
        }
    }

    public LocalDate first() {
        return switch (frequency) {
            case DAY -> LocalDate.ofEpochDay(ordinal);
            case MONTH -> LocalDate.of(Math.floorDiv(ordinal, 12), Math.floorMod(ordinal, 12) + 1, 1);
            case QUARTER -> LocalDate.of(Math.floorDiv(ordinal, 4), Math.floorMod(ordinal, 4) * 3 + 1, 1);
            case YEAR -> LocalDate.of(ordinal, 1, 1);
            case SESSION ->
                ordinal == 1 ? LocalDate.of(1946, 1, 1) : LocalDate.of(FIRST_SESSION_YEAR - 1 + ordinal, 9, 1);
        };
    }

    /** The last day of the slot. */
    public LocalDate last() {
        return frequency == Frequency.SESSION && ordinal == 1
                ? LocalDate.of(1947, 8, 31)
                : new Period(frequency, ordinal + 1).first().minusDays(1);
    }

    public String label() {
        return switch (frequency) {
            case DAY, YEAR -> frequency == Frequency.DAY ? first().toString() : String.valueOf(ordinal);
            case MONTH -> first().toString().substring(0, 7);
            case QUARTER -> Math.floorDiv(ordinal, 4) + "-Q" + (Math.floorMod(ordinal, 4) + 1);
            case SESSION -> "S" + ordinal;
        };
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : frequency.compareTo(other.frequency);
    }

    @Override
    public String toString() {
        return label();
    }
}
