package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.entente.provenance.Checked;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.time.PartialDate;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of one family stand in a table: provenance, dates, the family's own columns, delivery.
 *
 * @param <T> the family's record
 */
public abstract class EntryTable<T extends Entry> {

    private static final List<String> PROVENANCE = List.of(
            "dataset VARCHAR",
            "id VARCHAR",
            "line BIGINT",
            "trust VARCHAR",
            "citation VARCHAR",
            "url VARCHAR",
            "quote VARCHAR",
            "disputed_by VARCHAR",
            "universe VARCHAR",
            "checked VARCHAR");
    private static final List<String> DATES = List.of("occurred DATE", "precision VARCHAR", "known DATE");

    private static final Map<Precision, String> PRECISIONS = new EnumMap<>(Precision.class);

    static {
        for (Precision precision : Precision.values()) {
            PRECISIONS.put(precision, precision.name().toLowerCase(Locale.ROOT));
        }
    }

    private final Class<T> type;
    private final Family family;
    private final boolean dated;
    private final List<TableColumn> layout;

    /**
     * States the table.
     *
     * @param dated whether its entries have dates of their own
     * @param own name and type of each of the family's own columns
     */
    EntryTable(Class<T> type, Family family, boolean dated, String... own) {
        this.type = type;
        this.family = family;
        this.dated = dated;
        List<String> columns = new ArrayList<>(PROVENANCE);
        columns.addAll(dated ? DATES : List.of());
        columns.addAll(List.of(own));
        columns.add("delivery VARCHAR");
        layout = TableColumn.listOf(columns);
    }

    /** Writes the family's own cells. */
    abstract void writeOwn(RowAppender row, T entry) throws SQLException;

    /** Reads the family's own cells. */
    abstract T readOwn(Head head, RowReader row) throws SQLException;

    /** The entry as it was known on a day: what ends later had no known end. */
    public T asOf(T entry, LocalDate day) {
        return entry;
    }

    public final Class<T> type() {
        return type;
    }

    public final Family family() {
        return family;
    }

    /** Whether its entries say themselves when they were known. */
    public final boolean isDated() {
        return dated;
    }

    /** Columns in the order in which {@link #write} fills them and {@link #read} takes them. */
    public final List<TableColumn> layout() {
        return layout;
    }

    /** Appends an entry as one row. */
    public final void write(RowAppender row, T entry, String delivery) throws SQLException {
        row.begin();
        writeProvenance(row, entry.provenance());
        if (dated) {
            PartialDate occurred = entry.occurred();
            row.date(occurred == null ? null : occurred.first())
                    .text(occurred == null ? null : PRECISIONS.get(occurred.precision()))
                    .date(entry.known());
        }
        writeOwn(row, entry);
        row.text(delivery).end();
    }

    private static void writeProvenance(RowAppender row, Provenance provenance) throws SQLException {
        row.text(provenance.dataset())
                .text(provenance.id())
                .whole(provenance.line())
                .text(provenance.trust().code())
                .text(provenance.citation())
                .text(provenance.url())
                .text(provenance.quote())
                .text(provenance.disputedBy())
                .text(provenance.universe())
                .text(provenance.checked() == null ? null : provenance.checked().code());
    }

    /** Reads the entry of the row on which the reader stands. */
    public final T read(RowReader row) throws SQLException {
        row.restart();
        Provenance provenance = new Provenance(
                row.text(),
                row.text(),
                row.whole(),
                TrustClass.parse(row.text()),
                row.findText(),
                row.findText(),
                row.findText(),
                row.findText(),
                row.findText(),
                checked(row.findText()));
        return readOwn(dated ? readDates(provenance, row) : new Head(provenance, null, null), row);
    }

    private static @Nullable Checked checked(@Nullable String code) {
        return code == null ? null : Checked.parse(code);
    }

    private static Head readDates(Provenance provenance, RowReader row) throws SQLException {
        LocalDate first = row.findDate();
        String precision = row.findText();
        PartialDate occurred = first == null || precision == null
                ? null
                : new PartialDate(first, Precision.valueOf(precision.toUpperCase(Locale.ROOT)));
        return new Head(provenance, occurred, row.findDate());
    }

    /** What all entries have. */
    record Head(
            Provenance provenance,
            @Nullable PartialDate optionalOccurred,
            @Nullable LocalDate optionalKnown) {

        PartialDate occurred() {
            if (optionalOccurred == null) {
                throw new IllegalStateException("Entry " + provenance.id() + " of " + provenance.dataset()
                        + " has no date. Maybe the data file was changed by hand: drop its delivery and ingest again.");
            }
            return optionalOccurred;
        }

        LocalDate known() {
            if (optionalKnown == null) {
                throw new IllegalStateException("Entry " + provenance.id() + " of " + provenance.dataset()
                        + " has no known day. Maybe the data file was changed by hand: drop its delivery and ingest"
                        + " again.");
            }
            return optionalKnown;
        }
    }
}
