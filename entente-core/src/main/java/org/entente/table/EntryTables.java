package org.entente.table;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.provenance.Reject;
import org.entente.time.PartialDate;

/** All table definitions, and those of the two tables that hold no entries. */
public final class EntryTables {

    /** Table of the events that were left out at ingest and are only counted. */
    public static final String EXPOSURE = "exposure";

    /** The columns of {@link #EXPOSURE}. */
    public static final List<TableColumn> EXPOSURE_LAYOUT = TableColumn.listOf(List.of(
            "dataset VARCHAR",
            "id VARCHAR",
            "line BIGINT",
            "day DATE",
            "known DATE",
            "quad INTEGER",
            "delivery VARCHAR"));

    /** Table of the rejected rows. */
    public static final String REJECTS = "rejects";

    /** The columns of {@link #REJECTS}. */
    public static final List<TableColumn> REJECTS_LAYOUT = TableColumn.listOf(List.of(
            "file VARCHAR",
            "line BIGINT",
            "column VARCHAR",
            "value VARCHAR",
            "reason VARCHAR",
            "ordinal BIGINT",
            "delivery VARCHAR"));

    private static final Map<Family, EntryTable<?>> BY_FAMILY = new EnumMap<>(Family.class);

    static {
        List.of(
                        new EventTable(),
                        new MentionTable(),
                        new RollCallTable(),
                        new VoteTable(),
                        new RollCallMatchTable(),
                        new RollCallIssueTable(),
                        new PledgeTable(),
                        new FlowTable(),
                        new ListingTable(),
                        new SanctionTable(),
                        new RegimeTable(),
                        new CapabilityTable(),
                        new ConflictTable(),
                        new ClaimTable(),
                        new GroupTable(),
                        new OfficeTable(),
                        new ObservationTable())
                .forEach(table -> BY_FAMILY.put(table.family(), table));
    }

    private EntryTables() {}

    /** Whether a table holds entries, and not rejects or events that are only counted. */
    public static boolean isOfEntries(String table) {
        return !table.equals(EXPOSURE) && !table.equals(REJECTS);
    }

    /** The table of a family. */
    public static EntryTable<?> get(Family family) {
        EntryTable<?> table = BY_FAMILY.get(family);
        if (table == null) {
            throw new IllegalStateException("Family " + family + " has no table.");
        }
        return table;
    }

    /** The table of a type of entry. */
    @SuppressWarnings("unchecked")
    public static <T extends Entry> EntryTable<T> get(Class<T> type) {
        for (EntryTable<?> table : BY_FAMILY.values()) {
            if (table.type() == type) {
                return (EntryTable<T>) table;
            }
        }
        throw new IllegalArgumentException("The type (" + type.getSimpleName()
                + ") must be one type of entry, such as Pledge. Ask for each type by itself.");
    }

    /** The table that holds an entry. */
    @SuppressWarnings("unchecked")
    public static <T extends Entry> EntryTable<T> of(T entry) {
        return (EntryTable<T>) get(entry.family());
    }

    /** Appends an event that is only counted as one row of {@link #EXPOSURE}. */
    public static void writeExposure(RowAppender row, Event event, String delivery) throws SQLException {
        PartialDate occurred = event.occurred();
        row.begin()
                .text(event.provenance().dataset())
                .text(event.provenance().id())
                .whole(event.provenance().line())
                .date(occurred == null ? null : occurred.first())
                .date(event.known())
                .integer(event.quadClass().number())
                .text(delivery)
                .end();
    }

    /**
     * Appends a reject as one row of {@link #REJECTS}.
     *
     * @param ordinal its place among all rows of the delivery, from 1
     */
    public static void writeReject(RowAppender row, Reject reject, long ordinal, String delivery) throws SQLException {
        row.begin()
                .text(reject.file())
                .whole(reject.line())
                .text(reject.column())
                .text(reject.value())
                .text(reject.reason())
                .whole(ordinal)
                .text(delivery)
                .end();
    }
}
