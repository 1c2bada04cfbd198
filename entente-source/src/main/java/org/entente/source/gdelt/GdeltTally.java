package org.entente.source.gdelt;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.ReadReport;
import org.entente.source.part.PartTally;

/** What is counted while a file, or a part of it, is read. */
final class GdeltTally implements PartTally {

    private static final long serialVersionUID = 1;

    final CoveredDays days = new CoveredDays();
    long rows;
    private boolean afterHeader;
    private long otherQuadClasses;
    private long addedTheDayBefore;

    void finish(GdeltRow row, boolean header) {
        afterHeader = header;
        otherQuadClasses = row.otherQuadClasses();
        addedTheDayBefore = row.addedTheDayBefore();
    }

    void merge(GdeltTally other) {
        days.merge(other.days);
        rows += other.rows;
        afterHeader |= other.afterHeader;
        otherQuadClasses += other.otherQuadClasses;
        addedTheDayBefore += other.addedTheDayBefore;
    }

    ReadReport report() {
        return new ReadReport(rows, days.listCoverage(), List.of(), notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (afterHeader) {
            notes.add("Line 1 is a header, though GDELT files have none; it was skipped and is no row.");
        }
        if (otherQuadClasses > 0) {
            notes.add("In " + otherQuadClasses + " rows GDELT gives roots 09 or 14 another quad class than CAMEO"
                    + " does; CAMEO's is used.");
        }
        if (addedTheDayBefore > 0) {
            notes.add(addedTheDayBefore + " rows were added the day before the day they are dated; they count as"
                    + " known on that day.");
        }
        if (!days.quarterHoursNote().isEmpty()) {
            notes.add(days.quarterHoursNote());
        }
        return notes;
    }
}
