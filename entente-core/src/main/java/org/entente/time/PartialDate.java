package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A date as its source states it: a day, a month or a year.
 *
 * @param first the first day that is meant; the first of the month or year when the precision is coarser than a day
 * @param precision how exactly the source states it
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {

    /** Moves {@code first} to the start of its month or year where the precision is coarser than a day. */
    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads {@code 2019}, {@code 2019-04} or {@code 2019-04-25}.
     *
     * @throws IllegalArgumentException when the text is none of them or no such day exists
     */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> ofYear(Integer.parseInt(text));
                case 7 -> new PartialDate(LocalDate.parse(text + "-01"), Precision.MONTH);
                case 10 -> ofDay(LocalDate.parse(text));
                default -> throw new IllegalArgumentException(message(text));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(message(text), e);
        }
    }

    private static String message(String text) {
        return "The date (" + text + ") must be written 2019, 2019-04 or 2019-04-25.";
    }

    /** The last day that is meant: from here on the thing has certainly happened. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, 7);
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
