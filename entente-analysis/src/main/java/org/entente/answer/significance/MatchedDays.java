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
        List<LocalDate> matched = new ArrayList<>();
        int steps = YEARS * 365 / STEP;
        for (int k = -steps; k <= steps; k++) {
            LocalDate day = meeting.day().plusDays((long) k * STEP);
            boolean within = complete.contains(day.minusDays(days)) && complete.contains(day.plusDays(days));
            boolean near = ofPair.stream().anyMatch(m -> Math.abs(m.day().toEpochDay() - day.toEpochDay()) <= days);
            if (within && !near) {
                matched.add(day);
            }
        }
        return matched;
    }
}
