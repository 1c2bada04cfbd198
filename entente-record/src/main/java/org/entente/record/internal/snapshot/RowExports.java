package org.entente.record.internal.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.entry.Family;
import org.entente.record.RowExport;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.table.EntryTables;
import org.entente.table.TableColumn;

/** Writes rows of the record, as they were known on a day, to a file that appears whole or not at all. */
final class RowExports {

    private final Database database;
    private final Winners winners;
    private final Touching touching;
    private final Path room;
    private final LocalDate asOf;

    RowExports(Database database, Winners winners, Touching touching, Path room, LocalDate asOf) {
        this.database = database;
        this.winners = winners;
        this.touching = touching;
        this.room = room;
        this.asOf = asOf;
    }

    /** How many rows of each dataset would be written. */
    Map<String, Long> count(RowExport asked) {
        Map<String, Long> counts = new TreeMap<>();
        String rows = rows(asked);
        if (!rows.isEmpty()) {
            database.query(
                    "SELECT dataset, count(*) FROM (" + rows + ") GROUP BY dataset",
                    List.of(),
                    row -> counts.put(row.getString(1), row.getLong(2)));
        }
        return counts;
    }

    Map<String, Long> write(RowExport asked) throws IOException {
        Map<String, Long> counts = count(asked);
        boolean csv = asked.file().toString().endsWith(".csv");
        Path written = room.resolve("export" + (csv ? ".csv" : ".parquet"));
        String rows = rows(asked);
        String from = rows.isEmpty() ? winners.where(asked.family(), "FALSE") : rows;
        database.execute("COPY (SELECT " + columns(asked.family(), csv) + " FROM (" + from + ") ORDER BY "
                + EntryQueries.order(asked.family()) + ") TO " + Sql.text(written.toString())
                + (csv ? " (FORMAT csv, HEADER true)" : " (FORMAT parquet, COMPRESSION zstd)"));
        moveWhole(written, asked.file());
        return counts;
    }

    /** The record may lie on another disk: the file is copied beside its place before it takes it. */
    private static void moveWhole(Path written, Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.move(written, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(written);
        }
    }

    /** The query; empty where entries of the family never touch such a unit. */
    private String rows(RowExport asked) {
        Family family = asked.family();
        String all = asked.about() == null
                ? winners.where(family, "TRUE")
                : touching.rows(family, asked.about()).orElse("");
        if (all.isEmpty()) {
            return "";
        }
        List<String> conditions = new ArrayList<>();
        conditions.add(asked.datasets().isEmpty() ? "FALSE" : "dataset IN (" + Sql.texts(asked.datasets()) + ")");
        String day = Winners.takesItsDay(family) ? "day" : "occurred";
        if (asked.from() != null) {
            conditions.add(day + " >= DATE '" + asked.from() + "'");
        }
        if (asked.to() != null) {
            conditions.add(day + " <= DATE '" + asked.to() + "'");
        }
        return "SELECT * FROM (" + all + ") WHERE " + String.join(" AND ", conditions);
    }

    private String columns(Family family, boolean csv) {
        List<String> columns = EntryTables.get(family).layout().stream()
                .map(column -> selected(column, csv))
                .collect(Collectors.toCollection(ArrayList::new));
        if (Winners.takesItsDay(family)) {
            columns.add("day");
            columns.add("known");
        }
        return String.join(", ", columns);
    }

    /** Ends that lie after the day were not known on it; a CSV cell has the texts of a list parted by semicolons. */
    private String selected(TableColumn column, boolean csv) {
        String name = Sql.name(column.name());
        boolean end = column.kind() == TableColumn.Kind.DATE
                && (column.name().endsWith("_to") || column.name().equals("until"));
        if (end) {
            return "CASE WHEN " + name + " <= DATE '" + asOf + "' THEN " + name + " END AS " + name;
        }
        return csv && column.kind() == TableColumn.Kind.TEXTS ? "array_to_string(" + name + ", ';') AS " + name : name;
    }
}
