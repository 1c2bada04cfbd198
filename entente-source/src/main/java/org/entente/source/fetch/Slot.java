package org.entente.source.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quarter-hour for which GDELT 2.0 publishes one file.
 *
 * @param number quarter-hours since 1970-01-01T00:00Z
 */
public record Slot(long number) implements Comparable<Slot> {

    /** Slots in a day. */
    public static final int A_DAY = 96;

    /** Ends the name of an event file. */
    public static final String EVENTS = ".export.CSV.zip";

    private static final int SECONDS = 900;
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final int DIGITS = 14;

    /** The slot that begins at a time; empty when none does. */
    public static Optional<Slot> find(String digits) {
        try {
            long second = LocalDateTime.parse(digits, FORM).toEpochSecond(ZoneOffset.UTC);
            return second % SECONDS == 0 ? Optional.of(new Slot(second / SECONDS)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The slot whose events a file holds; empty when it is another kind of file. */
    public static Optional<Slot> ofEventFile(String name) {
        return name.endsWith(EVENTS) && name.length() == DIGITS + EVENTS.length()
                ? find(name.substring(0, DIGITS))
                : Optional.empty();
    }

    /** The slots of a day, in order. */
    public static List<Slot> listOf(LocalDate day) {
        List<Slot> slots = new ArrayList<>(A_DAY);
        long first = day.toEpochDay() * A_DAY;
        for (int i = 0; i < A_DAY; i++) {
            slots.add(new Slot(first + i));
        }
        return slots;
    }

    public LocalDate day() {
        return LocalDate.ofEpochDay(Math.floorDiv(number, A_DAY));
    }

    /** When it begins. */
    public LocalDateTime start() {
        return LocalDateTime.ofEpochSecond(number * SECONDS, 0, ZoneOffset.UTC);
    }

    /** The fourteen digits by which GDELT names it. */
    public String text() {
        return FORM.format(start());
    }

    @Override
    public int compareTo(Slot other) {
        return Long.compare(number, other.number);
    }
}
