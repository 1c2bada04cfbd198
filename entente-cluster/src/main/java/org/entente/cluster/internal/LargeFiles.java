package org.entente.cluster.internal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.Holding;
import org.entente.entry.Family;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.part.FilePart;
import org.entente.table.EntryTables;

/**
 * Reads large files, a task a part, and joins what the tasks report into one delivery a file. How many different events
 * there are only all parts together can tell: Spark counts them in the staged files.
 */
public final class LargeFiles {

    private static final String EVENTS = Family.EVENTS.code();

    private final JavaSparkContext spark;
    private final String keep;
    private final String staging;

    /**
     * Large files of one batch.
     *
     * @param keep the keep rule
     * @param staging folder that all machines and the driver see
     */
    public LargeFiles(JavaSparkContext spark, String keep, String staging) {
        this.spark = spark;
        this.keep = keep;
        this.staging = staging;
    }

    /** Reads files that were cut; gives a report for each, in order. */
    public List<TaskReport> read(List<TaskReport> files) throws IOException {
        List<PartTask.Order> orders = new ArrayList<>();
        for (TaskReport file : files) {
            TaskReport.Cut cut = Objects.requireNonNull(file.cut());
            for (FilePart part : cut.parts()) {
                orders.add(
                        new PartTask.Order(cut.path(), file.input(), cut.info().format(), file.id(), part));
            }
        }
        List<PartReport> parts = spark.parallelize(orders, orders.size())
                .map(new PartTask(keep, staging))
                .collect();
        List<TaskReport> reports = new ArrayList<>();
        int from = 0;
        for (TaskReport file : files) {
            TaskReport.Cut cut = Objects.requireNonNull(file.cut());
            int to = from + cut.parts().size();
            reports.add(join(file.input(), cut, parts.subList(from, to)));
            from = to;
        }
        return reports;
    }

    private TaskReport join(String file, TaskReport.Cut cut, List<PartReport> parts) throws IOException {
        ReadReport report;
        try {
            report = PartTask.intake(file, cut.info().format(), keep)
                    .join(parts.stream().map(PartReport::result).toList());
        } catch (SourceFormatException e) {
            return TaskReport.fault(file, String.valueOf(e.getMessage()));
        }
        List<TaskReport.File> files = parts.stream()
                .flatMap(part -> JobJson.files(part.files()).stream())
                .toList();
        Map<String, Distinct> distinct = distinct(files);
        long rejected = parts.stream().mapToLong(PartReport::rejected).sum();
        long accepted = distinct.values().stream().mapToLong(Distinct::all).sum();
        long kept = distinct.values().stream().mapToLong(Distinct::events).sum();
        DeliverySummary summary = new DeliverySummary(
                cut.info().id(), report.rows(), accepted, kept, rejected, report.rows() - accepted - rejected, false);
        Delivery delivery = new Delivery(
                cut.info().id(),
                cut.info(),
                Instant.now(),
                summary,
                report.coverage(),
                report.universes(),
                report.notes(),
                holdings(parts, distinct));
        return TaskReport.read(file, delivery, files);
    }

    private static List<Holding> holdings(List<PartReport> parts, Map<String, Distinct> distinct) {
        Map<String, PartShare> shares = new LinkedHashMap<>();
        for (PartReport part : parts) {
            part.shares().forEach(share -> shares.merge(share.table() + " " + share.dataset(), share, PartShare::plus));
        }
        return shares.values().stream()
                .map(share -> {
                    Distinct ids = Objects.requireNonNull(distinct.get(share.dataset()));
                    return share.holding(share.table().equals(EVENTS) ? ids.events() : ids.leftOut());
                })
                .toList();
    }

    /** How many different ids a dataset has: among events kept, among those left out, in all. */
    private record Distinct(long events, long leftOut, long all) {}

    private Map<String, Distinct> distinct(List<TaskReport.File> files) {
        Dataset<Row> ids = ids(files, EVENTS).unionByName(ids(files, EntryTables.EXPOSURE));
        List<Row> rows = ids.groupBy("dataset", "id")
                .agg(max("event").as("event"), max("other").as("other"))
                .groupBy("dataset")
                .agg(sum("event"), sum("other"), count(lit(1)))
                .collectAsList();
        Map<String, Distinct> distinct = new LinkedHashMap<>();
        rows.forEach(
                row -> distinct.put(row.getString(0), new Distinct(row.getLong(1), row.getLong(2), row.getLong(3))));
        return distinct;
    }

    private Dataset<Row> ids(List<TaskReport.File> files, String table) {
        String[] paths = files.stream()
                .filter(file -> file.target().table().equals(table))
                .map(file -> HadoopInputs.address(file.place()))
                .toArray(String[]::new);
        SparkSession session = SparkSession.builder().getOrCreate();
        Column event = lit(table.equals(EVENTS) ? 1 : 0);
        Dataset<Row> rows = paths.length == 0
                ? session.sql("SELECT '' AS dataset, '' AS id WHERE false")
                : session.read().parquet(paths);
        return rows.select(
                col("dataset"),
                col("id"),
                event.as("event"),
                lit(1).minus(event).as("other"));
    }
}
