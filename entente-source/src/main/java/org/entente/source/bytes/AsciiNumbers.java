package org.entente.source.bytes;

import java.nio.charset.StandardCharsets;

/**
 * Numbers and days written in ASCII, read from bytes without making a string.
 *
 * <p>A text that is not wholly such a number gives {@link #INVALID}, {@link #INVALID_LONG} or NaN, never a part of it.
 */
public final class AsciiNumbers {

    /** Stands for "not such a number" where an int is read. */
    public static final int INVALID = Integer.MIN_VALUE;

    /** Stands for "not such a number" where a long is read. */
    public static final long INVALID_LONG = Long.MIN_VALUE;

    private static final int MAX_LONG_DIGITS = 18;
    private static final int MAX_EXACT_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private AsciiNumbers() {}

    /** A whole number within int, with an optional minus sign. */
    public static int intOf(byte[] bytes, int from, int to) {
        long value = longOf(bytes, from, to);
        return value > Integer.MIN_VALUE && value <= Integer.MAX_VALUE ? (int) value : INVALID;
    }

    /** A whole number of at most 18 digits, with an optional minus sign. */
    public static long longOf(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int at = negative ? from + 1 : from;
        if (at >= to || to - at > MAX_LONG_DIGITS) {
            return INVALID_LONG;
        }
        long value = 0;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return INVALID_LONG;
            }
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** A decimal number in tenths, exactly: {@code -2.5} is −25. More decimals are invalid unless they are zeros. */
    public static int tenthsOf(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int first = negative ? from + 1 : from;
        int point = indexOf(bytes, (byte) '.', first, to);
        int whole = intOf(bytes, first, point);
        if (whole < 0 || whole > 100_000_000) {
            return INVALID;
        }
        int decimals = point == to ? 0 : tenthDigit(bytes, point + 1, to);
        if (decimals < 0) {
            return INVALID;
        }
        int value = whole * 10 + decimals;
        return negative ? -value : value;
    }

    private static int tenthDigit(byte[] bytes, int from, int to) {
        if (from >= to || bytes[from] < '0' || bytes[from] > '9') {
            return INVALID;
        }
        for (int at = from + 1; at < to; at++) {
            if (bytes[at] != '0') {
                return INVALID;
            }
        }
        return bytes[from] - '0';
    }

    private static int indexOf(byte[] bytes, byte wanted, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** The epoch day of a date written in exactly eight digits, {@code 20150218}; a day that does not exist is invalid. */
    public static int epochDayOf(byte[] bytes, int from, int to) {
        if (to - from != 8) {
            return INVALID;
        }
        int date = intOf(bytes, from, to);
        int year = date / 10_000;
        int month = date / 100 % 100;
        int day = date % 100;
        if (date < 0 || year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
            return INVALID;
        }
        return daysBeforeYear(year) + dayOfYear(year, month, day) - 719_163;
    }

    private static int dayOfYear(int year, int month, int day) {
        return DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeap(year) ? 1 : 0) + day;
    }

    /** Days from 1 January of the year 1 to the start of a year, Gregorian throughout. */
    private static int daysBeforeYear(int year) {
        int past = year - 1;
        return past * 365 + past / 4 - past / 100 + past / 400;
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** A decimal number, correctly rounded; NaN when it is none, so also for the words NaN and Infinity. */
    public static double doubleOf(byte[] bytes, int from, int to) {
        int at = from < to && bytes[from] == '-' ? from + 1 : from;
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean afterPoint = false;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9 && count < MAX_EXACT_DIGITS) {
                digits = digits * 10 + digit;
                count++;
                decimals += afterPoint ? 1 : 0;
            } else if (bytes[at] == '.' && !afterPoint) {
                afterPoint = true;
            } else {
                return slowDoubleOf(bytes, from, to);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        // Both are exact in a double, so one division rounds correctly.
        double value = digits / POWERS_OF_TEN[decimals];
        return bytes[from] == '-' ? -value : value;
    }

    /** For exponents and numbers of many digits. */
    private static double slowDoubleOf(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("0123456789+-.eE".indexOf(bytes[at]) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
