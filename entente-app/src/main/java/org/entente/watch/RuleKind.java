package org.entente.watch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** What a rule looks for, with the settings that it takes. */
public enum RuleKind {
    FIRST_EVENT(
            "first-event",
            2,
            Map.of("code", "", "years", "5"),
            Rhythm.DAY,
            "at most 1 in (e × years) a pair and year, were such events to come by chance at a rate that never changes; what"
                    + " the coder got wrong is wrong here too"),
    CHANGE_POINT(
            "change-point",
            2,
            Map.of("class", "", "weeks", "104", "recent", "8"),
            Rhythm.WEEK,
            "at most 0.25 a pair and year, of a rate that never changes"),
    BOND_CHANGE(
            "bond-change",
            2,
            Map.of("days", "365"),
            Rhythm.MONTH,
            "at most 0.25 a pair and year, of a bond that stays: 2 of 100 independent looks, 12 looks a year"),
    FORECAST(
            "forecast",
            2,
            Map.of("kind", "", "percent", "50", "days", "30"),
            Rhythm.WEEK,
            "at most (365 / days) × (1 − percent / 100) a pair and year: of chances that are calibrated so many are not followed"
                    + " by such an event"),
    NEW_LISTING("new-listing", 1, Map.of("program", ""), Rhythm.DAY, "none by chance: the list itself names it");

    /** On which days a rule is judged. */
    private enum Rhythm {
        DAY,
        /** Sundays, when a week has become whole. */
        WEEK,
        /** The last day of a month. */
        MONTH
    }

    private final String code;
    private final int subjects;
    private final Map<String, String> settings;
    private final Rhythm rhythm;
    private final String falseAlarms;

    RuleKind(String code, int subjects, Map<String, String> settings, Rhythm rhythm, String falseAlarms) {
        this.code = code;
        this.subjects = subjects;
        this.settings = settings;
        this.rhythm = rhythm;
        this.falseAlarms = falseAlarms;
    }

    public String code() {
        return code;
    }

    /** How many subjects a rule names: two sides, or one list. */
    public int subjects() {
        return subjects;
    }

    /** The settings with what counts where one is left out; empty where it must be given. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Whether it is judged on a day: what is counted by weeks on Sundays, what is counted by months on their last day. */
    public boolean isDue(LocalDate day) {
        return switch (rhythm) {
            case DAY -> true;
            case WEEK -> day.getDayOfWeek() == DayOfWeek.SUNDAY;
            case MONTH -> day.plusDays(1).getDayOfMonth() == 1;
        };
    }

    /** How often it may be wrong, in words. */
    public String falseAlarms() {
        return falseAlarms;
    }
}
