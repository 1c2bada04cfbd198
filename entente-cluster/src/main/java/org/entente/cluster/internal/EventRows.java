package org.entente.cluster.internal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.delivery.Delivery;
import org.entente.delivery.folder.DataFile;
import org.entente.delivery.folder.Manifest;
import org.entente.entry.Family;
import org.entente.table.EntryTables;
import org.entente.table.TableColumn;

/** The events of one dataset that count as of a day, read from the files that a manifest names, never from a listing. */
public final class EventRows {

    private final SparkSession spark;
    private final Path record;
    private final Manifest manifest;
    private final String dataset;
    private final LocalDate asOf;

    public EventRows(SparkSession spark, Path record, Manifest manifest, String dataset, LocalDate asOf) {
        this.spark = spark;
        this.record = record;
        this.manifest = manifest;
        this.dataset = dataset;
        this.asOf = asOf;
    }

    /** The winning row of each event that was kept: of those known by the day the one known latest. */
    public Dataset<Row> kept() {
        return winners(
                table(Family.EVENTS.code(), EntryTables.get(Family.EVENTS).layout()),
                "occurred",
                "source_state",
                "target_state",
                "action",
                "intensity_tenths",
                "mentions");
    }

    /** How many events were coded on each day, those left out included: {@code day}, the epoch day, and {@code count}. */
    public Dataset<Row> exposure() {
        Dataset<Row> events = table(
                        Family.EVENTS.code(), EntryTables.get(Family.EVENTS).layout())
                .select(
                        col("id"),
                        col("known"),
                        col("delivery"),
                        col("line"),
                        col("occurred").as("day"));
        Dataset<Row> leftOut = table(EntryTables.EXPOSURE, EntryTables.EXPOSURE_LAYOUT)
                .select("id", "known", "delivery", "line", "day");
        return winners(events.unionByName(leftOut), "day")
                .where("day IS NOT NULL")
                .groupBy(unix_date(col("day")).as("day"))
                .count();
    }

    private static Dataset<Row> winners(Dataset<Row> versions, String... columns) {
        Column[] cells = List.of(columns).stream().map(c -> col(c)).toArray(Column[]::new);
        return versions.groupBy("id")
                .agg(max_by(struct(cells), struct("known", "delivery", "line")).as("winner"))
                .select("winner.*");
    }

    private Dataset<Row> table(String table, List<TableColumn> layout) {
        Set<String> counting = manifest.deliveries().stream().map(Delivery::id).collect(Collectors.toSet());
        List<DataFile> files = manifest.files().stream()
                .filter(file -> file.table().equals(table))
                .toList();
        Dataset<Row> rows = files.isEmpty()
                ? spark.createDataFrame(List.of(), RowSchema.of(layout))
                : spark.read()
                        .schema(RowSchema.of(layout))
                        .parquet(files.stream()
                                .map(file -> record.resolve(file.path()).toUri().toString())
                                .toArray(String[]::new));
        if (files.stream().anyMatch(DataFile::partial)) {
            rows = rows.where(col("delivery").isInCollection(counting));
        }
        return rows.where(col("dataset").equalTo(dataset).and(col("known").leq(lit(asOf))));
    }
}
