package org.entente.answer.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.State;
import org.entente.entry.Conflict;
import org.entente.series.RecordView;
import org.entente.series.SeriesUnit;

/** Wars of a state, one line a conflict, from datasets that tell it year by year. */
final class Wars {

    private static final int YEARS = 10;
    private static final String DISPUTE = "dispute";

    private Wars() {}

    /** Those that the record tells of in the ten years before its day, newest first. */
    static List<SideWar> of(RecordView view, State state) {
        LocalDate since = view.asOf().minusYears(YEARS);
        Map<String, List<Conflict>> byConflict = new LinkedHashMap<>();
        for (Conflict row : view.listEntries(Conflict.class, SeriesUnit.of(state.id()))) {
            if (!row.kind().equals(DISPUTE)) {
                byConflict
                        .computeIfAbsent(row.provenance().dataset() + " " + row.conflict(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return byConflict.values().stream()
                .map(rows -> war(state, rows))
                .filter(war -> war.lastYear() >= since.getYear())
                .sorted(Comparator.comparingInt(SideWar::lastYear)
                        .thenComparingInt(SideWar::firstYear)
                        .reversed())
                .toList();
    }

    private static SideWar war(State state, List<Conflict> rows) {
        Conflict latest = rows.getFirst();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Conflict row : rows) {
            first = Math.min(first, row.span().from().getYear());
            if (end(row) >= last) {
                last = end(row);
                latest = row;
            }
        }
        return new SideWar(state, first, last, latest);
    }

    private static int end(Conflict row) {
        LocalDate to = row.span().to();
        return to == null ? row.occurred().last().getYear() : to.getYear();
    }
}
