package org.entente.source.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day that a file's name tells. */
final class SnapshotDay {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(19\\d\\d|20\\d\\d)(-?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

    private SnapshotDay() {}

    /**
     * The last day in the name, written 2021-06-03 or 20210603. Of a path only the file counts, and of a file in a zip the
     * zip's name too.
     */
    static Optional<LocalDate> find(String name) {
        int bang = name.indexOf('!');
        String archive = bang < 0 ? name : name.substring(0, bang);
        String inner = bang < 0 ? "" : name.substring(bang);
        int slash = Math.max(archive.lastIndexOf('/'), archive.lastIndexOf('\\'));
        Matcher matcher = DAY.matcher(archive.substring(slash + 1) + inner);
        Optional<LocalDate> found = Optional.empty();
        while (matcher.find()) {
            Optional<LocalDate> day = dayOf(matcher);
            found = day.isPresent() ? day : found;
        }
        return found;
    }

    private static Optional<LocalDate> dayOf(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
