package org.entente.source.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.series.DatasetCoverage;

/**
 * The days on which a file has rows. A day without any is left out, as a file does not tell whether it was quiet or is
 * missing; so a file that jumps gives several spans.
 */
public final class DaySet {

    private static final int FIRST_DAY = (int) LocalDate.of(1800, 1, 1).toEpochDay();
    private static final int DAYS = (int) LocalDate.of(2100, 1, 1).toEpochDay() - FIRST_DAY;

    private final BitSet days = new BitSet();

    /** Notes a day; one outside the years 1800 to 2099 is passed over. */
    public void add(LocalDate day) {
        long index = day.toEpochDay() - FIRST_DAY;
        if (index >= 0 && index < DAYS) {
            days.set((int) index);
        }
    }

    /** Every unbroken run of days, as coverage in which an absent row means none. */
    public List<DatasetCoverage> listSpans(String dataset, Family family, String universe) {
        List<DatasetCoverage> spans = new ArrayList<>();
        for (int from = days.nextSetBit(0); from >= 0; ) {
            int after = days.nextClearBit(from);
            spans.add(new DatasetCoverage(dataset, family, new Coverage(universe, day(from), day(after - 1), true)));
            from = days.nextSetBit(after);
        }
        return spans;
    }

    /** From the first day to the last, whatever lies between; empty when no day was noted. */
    public List<DatasetCoverage> listWhole(String dataset, Family family, String universe, boolean absentMeansZero) {
        if (days.isEmpty()) {
            return List.of();
        }
        Coverage whole = new Coverage(universe, day(days.nextSetBit(0)), day(days.length() - 1), absentMeansZero);
        return List.of(new DatasetCoverage(dataset, family, whole));
    }

    private static LocalDate day(int index) {
        return LocalDate.ofEpochDay((long) FIRST_DAY + index);
    }
}
