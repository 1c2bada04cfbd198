package org.entente.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.cluster.internal.EventRows;
import org.entente.cluster.internal.JobJson;
import org.entente.cluster.internal.TallyTask;
import org.entente.cluster.internal.UnitTally;
import org.entente.delivery.CoverageClip;
import org.entente.delivery.folder.DeliveryFolder;
import org.entente.delivery.folder.Manifest;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.series.DatasetCoverage;
import org.entente.series.EventTally;
import org.entente.series.Exposure;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import scala.Tuple2;

/**
 * Sums the coded events of a record into series. Events are split over the machines, each part sums its own into an
 * {@link EventTally}, and the tallies of a pair are merged: sums of whole numbers, the same however they were split.
 */
public final class SeriesJob {

    private final SparkSession spark;
    private final SeriesSettings settings;

    public SeriesJob(SparkSession spark, SeriesSettings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /**
     * Computes the series, pair by pair in alphabetical order, and variable by variable.
     *
     * @return how many pairs there were
     * @throws IllegalArgumentException when there is no record, or it does not cover the dataset
     */
    public long run(Consumer<Series> output) throws IOException {
        DeliveryFolder folder = new DeliveryFolder(settings.record(), new JobJson());
        if (!folder.holdsRecord()) {
            throw new IllegalArgumentException("The folder " + folder.path()
                    + " holds no record. Name one with --record, or make one with \"entente cluster ingest\".");
        }
        Manifest manifest = folder.manifests().newest();
        List<Coverage> coverage = coverage(manifest);
        EventRows rows = new EventRows(spark, folder.path(), manifest, settings.dataset(), settings.asOf());
        Exposure exposure = exposure(rows);
        Iterator<Tuple2<String, UnitTally>> sums = sums(rows, empty(coverage));
        long pairs = 0;
        while (sums.hasNext()) {
            Tuple2<String, UnitTally> pair = sums.next();
            finish(pair._1(), pair._2(), exposure, coverage, output);
            pairs++;
        }
        return pairs;
    }

    private List<Coverage> coverage(Manifest manifest) {
        List<Coverage> coverage = new CoverageClip(manifest.deliveries(), settings.asOf())
                .coverage().stream()
                        .filter(c -> c.dataset().equals(settings.dataset()) && c.family() == Family.EVENTS)
                        .map(DatasetCoverage::coverage)
                        .toList();
        if (coverage.isEmpty()) {
            throw new IllegalArgumentException("The record in " + settings.record() + " covers no events of ("
                    + settings.dataset() + ") by " + settings.asOf()
                    + ". Read some with \"entente cluster ingest\", or name another dataset.");
        }
        return coverage;
    }

    private static Exposure exposure(EventRows rows) {
        List<Row> days = rows.exposure().orderBy("day").collectAsList();
        int[] day = new int[days.size()];
        long[] events = new long[days.size()];
        for (int i = 0; i < day.length; i++) {
            day[i] = days.get(i).getInt(0);
            events[i] = days.get(i).getLong(1);
        }
        return new Exposure(day, events);
    }

    private TallyTask.Empty empty(List<Coverage> coverage) {
        List<Variable> variables = settings.variables();
        Frequency frequency = settings.frequency();
        EventTally[] made = variables.stream()
                .map(variable -> SeriesCalculator.tally(variable, frequency, coverage))
                .toArray(EventTally[]::new);
        return () -> List.of(made).stream().map(EventTally::emptied).toList();
    }

    private Iterator<Tuple2<String, UnitTally>> sums(EventRows rows, TallyTask.Empty empty) {
        Column source = col("source_state");
        Column target = col("target_state");
        Column pair = settings.directed()
                ? concat(source, lit("→"), target)
                : concat(least(source, target), lit("-"), greatest(source, target));
        Dataset<Row> events = rows.kept()
                .where("occurred IS NOT NULL AND source_state <> target_state")
                .select(
                        pair.as("pair"),
                        unix_date(col("occurred")),
                        source,
                        target,
                        col("action"),
                        col("intensity_tenths"),
                        col("mentions"));
        if (!settings.pairs().isEmpty()) {
            events = events.where(col("pair").isInCollection(settings.pairs()));
        }
        return events.sortWithinPartitions("pair")
                .javaRDD()
                .mapPartitionsToPair(new TallyTask(empty))
                .reduceByKey(UnitTally::merge)
                .sortByKey()
                .toLocalIterator();
    }

    private void finish(
            String pair, UnitTally sums, Exposure exposure, List<Coverage> coverage, Consumer<Series> output) {
        for (int i = 0; i < settings.variables().size(); i++) {
            EventTally tally = sums.get(i);
            tally.add(exposure);
            output.accept(SeriesCalculator.finish(settings.variables().get(i), unit(pair), tally, coverage));
        }
    }

    private SeriesUnit unit(String pair) {
        return settings.directed() ? SeriesUnit.of(DirectedDyad.parse(pair)) : SeriesUnit.of(Dyad.parse(pair));
    }
}
