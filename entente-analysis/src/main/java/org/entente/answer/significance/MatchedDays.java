package org.entente.answer.significance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.provenance.Coverage;

/** Days of the same pair, within three years of a meeting and in steps of 30 days, with no meeting within so many days. */
final class MatchedDays {

    private static final int YEARS = 3;
    private static final int STEP = 30;

    private MatchedDays() {}

    static List<LocalDate> of(Meeting meeting, List<Meeting> ofPair, int days) {
        Coverage complete = meeting.universe().coverage();
        long first = complete.from().toEpochDay() + days;
        long last = complete.to().toEpochDay() - days;
        long[] meetings = ofPair.stream().mapToLong(m -> m.day().toEpochDay()).toArray();
        List<LocalDate> matched = new ArrayList<>();
        int steps = YEARS * 365 / STEP;
        for (int k = -steps; k <= steps; k++) {
            long day = meeting.day().toEpochDay() + (long) k * STEP;
            if (day >= first && day <= last && !isNear(day, meetings, days)) {
                matched.add(LocalDate.ofEpochDay(day));
            }
        }
        return matched;
    }

    private static boolean isNear(long day, long[] meetings, int days) {
        for (long each : meetings) {
            if (Math.abs(each - day) <= days) {
                return true;
            }
        }
        return false;
    }
}
