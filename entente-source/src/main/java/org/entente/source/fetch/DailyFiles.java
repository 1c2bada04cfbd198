package org.entente.source.fetch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of the event files of GDELT 1.0: {@code YYYY.zip} for 1979–2005, then {@code YYYYMM.zip}, since April 2013 by day. */
public final class DailyFiles {

    private static final LocalDate FIRST = LocalDate.of(1979, 1, 1);
    private static final LocalDate FIRST_BY_MONTH = LocalDate.of(2006, 1, 1);
    private static final LocalDate FIRST_BY_DAY = LocalDate.of(2013, 4, 1);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    private DailyFiles() {}

    /**
     * The files that hold a span of days, in order.
     *
     * @param today files of this day and later are not there yet, and so are not missing
     * @throws IllegalArgumentException when the span begins before 1979
     */
    public static List<String> list(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(FIRST)) {
            throw new IllegalArgumentException(
                    "The day (" + from + ") must not be before " + FIRST + ", the first of GDELT 1.0. Begin there.");
        }
        Set<String> names = new LinkedHashSet<>();
        for (LocalDate day = from; !day.isAfter(to) && day.isBefore(today); day = day.plusDays(1)) {
            names.add(nameOf(day));
        }
        return new ArrayList<>(names);
    }

    static String nameOf(LocalDate day) {
        if (day.isBefore(FIRST_BY_MONTH)) {
            return day.getYear() + ".zip";
        } else if (day.isBefore(FIRST_BY_DAY)) {
            return MONTH.format(day) + ".zip";
        }
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + ".export.CSV.zip";
    }
}
