package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.entry.Entry;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.table.EntryTable;
import org.entente.time.PartialDate;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind all values of a series, read once where they are few: a report asks for them period by period, and each
 * question to the database costs more than looking through some thousand rows.
 */
final class HeldRows {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_SERIES = 64;

    private final EntryQueries entries;
    private final RecentlyAsked<Optional<List<EvidenceRow>>> held = new RecentlyAsked<>(MOST_SERIES);

    HeldRows(EntryQueries entries) {
        this.entries = entries;
    }

    /**
     * The first of the rows of a query that meet a condition, and how many do; null where the query gives too many to hold.
     *
     * @param rows the query without the condition
     */
    @Nullable
    EvidencePage find(EntryTable<?> table, String rows, List<?> parameters, Predicate<Entry> condition, int limit) {
        return held.get(parameters + " " + rows, () -> read(table, rows, parameters))
                .map(each -> page(each, condition, limit))
                .orElse(null);
    }

    private Optional<List<EvidenceRow>> read(EntryTable<?> table, String rows, List<?> parameters) {
        String order = EntryQueries.order(table.family()) + " LIMIT " + (MOST_ROWS + 1);
        List<EvidenceRow> read = entries.evidence(table, rows, order, parameters);
        return read.size() > MOST_ROWS ? Optional.empty() : Optional.of(read);
    }

    private static EvidencePage page(List<EvidenceRow> rows, Predicate<Entry> condition, int limit) {
        List<EvidenceRow> meeting =
                rows.stream().filter(row -> condition.test(row.entry())).toList();
        return new EvidencePage(meeting.size(), meeting.subList(0, Math.min(Math.max(0, limit), meeting.size())));
    }

    /** Whether an entry happened in a period, by the first day of its date. */
    static Predicate<Entry> occurredIn(Period period) {
        return occurredIn(period.first(), period.last());
    }

    static Predicate<Entry> occurredIn(LocalDate from, LocalDate to) {
        return entry -> {
            PartialDate occurred = entry.occurred();
            return occurred != null
                    && !occurred.first().isBefore(from)
                    && !occurred.first().isAfter(to);
        };
    }
}
