package org.entente.source.gdelt;

import java.time.LocalDate;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The dates of a file, each made once: most rows of a file share a few days. */
final class DayCache {

    private static final int SLOTS = 1 << 12;

    private final @Nullable PartialDate[] dates = new @Nullable PartialDate[SLOTS];

    PartialDate dated(int epochDay) {
        int slot = epochDay & SLOTS - 1;
        PartialDate found = dates[slot];
        if (found != null && found.first().toEpochDay() == epochDay) {
            return found;
        }
        PartialDate made = PartialDate.ofDay(LocalDate.ofEpochDay(epochDay));
        dates[slot] = made;
        return made;
    }

    LocalDate day(int epochDay) {
        return dated(epochDay).first();
    }
}
