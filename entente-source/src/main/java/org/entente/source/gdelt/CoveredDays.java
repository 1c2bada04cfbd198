package org.entente.source.gdelt;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.series.DatasetCoverage;

/**
 * The days that a file speaks about.
 *
 * <p>GDELT files its events by the day they were added, and each such day stands in one file; but its backfile to March
 * 2013 is filed by the day of the event and was all added in 2013. Days without any row are left out, as a file does not
 * tell whether they were quiet or are missing; so a file that jumps gives several spans.
 */
final class CoveredDays implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String BY_REPORT = "events coded from monitored media and added to the database in these days";
    private static final String BY_EVENT = "events coded from monitored media and dated in these days";
    private static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int DAYS = (int) LocalDate.of(2100, 1, 1).toEpochDay() - FIRST_DAY;
    private static final int SLOTS_A_DAY = 96;

    private final BitSet backfile = new BitSet();
    private final BitSet daily = new BitSet();
    private final BitSet quarterHourly = new BitSet();
    private final BitSet slots = new BitSet();

    /**
     * Notes the days of a row.
     *
     * @param quarterHour the quarter-hour of the day at which the row was added, 0 to 95, or {@link GdeltRow#NO_TIME}
     */
    void add(GdeltColumns columns, int occurredDay, int addedDay, int quarterHour) {
        boolean byEvent = columns == GdeltColumns.BACKFILE;
        int index = (byEvent ? occurredDay : addedDay) - FIRST_DAY;
        if (index < 0 || index >= DAYS) {
            return;
        }
        if (columns.isVersion2()) {
            quarterHourly.set(index);
            setSlots(index * SLOTS_A_DAY, quarterHour);
        } else {
            (byEvent ? backfile : daily).set(index);
        }
    }

    private void setSlots(int first, int quarterHour) {
        if (quarterHour == GdeltRow.NO_TIME) {
            slots.set(first, first + SLOTS_A_DAY);
        } else {
            slots.set(first + quarterHour);
        }
    }

    void merge(CoveredDays other) {
        backfile.or(other.backfile);
        daily.or(other.daily);
        quarterHourly.or(other.quarterHourly);
        slots.or(other.slots);
    }

    List<DatasetCoverage> listCoverage() {
        List<DatasetCoverage> coverage = new ArrayList<>();
        addSpans(coverage, GdeltDatasets.VERSION_1, BY_EVENT, backfile);
        addSpans(coverage, GdeltDatasets.VERSION_1, BY_REPORT, daily);
        addSpans(coverage, GdeltDatasets.VERSION_2, BY_REPORT, quarterHourly);
        return coverage;
    }

    private static void addSpans(List<DatasetCoverage> coverage, Dataset dataset, String universe, BitSet days) {
        for (int from = days.nextSetBit(0); from >= 0; ) {
            int after = days.nextClearBit(from);
            Coverage span = new Coverage(universe, dayAt(from), dayAt(after - 1), true);
            coverage.add(new DatasetCoverage(dataset.id(), Family.EVENTS, span));
            from = days.nextSetBit(after);
        }
    }

    private static LocalDate dayAt(int index) {
        return LocalDate.ofEpochDay((long) FIRST_DAY + index);
    }

    /** How many quarter-hours of its GDELT 2.0 days the file holds, in a sentence; empty when it holds all, or no such day. */
    String quarterHoursNote() {
        int held = slots.cardinality();
        int all = quarterHourly.cardinality() * SLOTS_A_DAY;
        if (held == all) {
            return "";
        }
        return "It holds " + held + " of the " + all + " quarter-hours of the days it covers (from "
                + dayAt(quarterHourly.nextSetBit(0)) + "); that a pair is absent says something about those alone.";
    }
}
