package org.entente.cluster;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;

/**
 * Reads the files of a folder as they come. Spark's checkpoint remembers which files were taken; a batch that was cut off
 * is taken again, and the deliveries of it that had joined add nothing.
 */
public final class StreamJob {

    /** What the source of files gives; the content is never asked for, so it is not read here. */
    private static final String FILES = "path STRING, modificationTime TIMESTAMP, length BIGINT, content BINARY";

    private final SparkSession spark;
    private final DeliveryJob job;
    private final StreamSettings settings;

    public StreamJob(SparkSession spark, DeliveryJob job, StreamSettings settings) {
        this.spark = spark;
        this.job = job;
        this.settings = settings;
    }

    /**
     * Takes what is there and, unless asked for once only, goes on until the query is stopped.
     *
     * @param results takes what became of each input
     */
    public void run(Consumer<List<InputResult>> results) throws IOException, TimeoutException, StreamingQueryException {
        PathList.requireFolder(settings.folder(), spark.sparkContext().hadoopConfiguration());
        job.prepare();
        StreamingQuery query = spark.readStream()
                .format("binaryFile")
                .schema(FILES)
                .option("pathGlobFilter", settings.glob())
                .option("maxFilesPerTrigger", settings.filesAtOnce())
                .load(settings.folder())
                .select("path")
                .writeStream()
                .option("checkpointLocation", settings.checkpoint())
                .trigger(settings.once() ? Trigger.AvailableNow() : Trigger.ProcessingTime(settings.every()))
                .foreachBatch((Dataset<Row> batch, Long number) -> {
                    List<String> files = batch.as(Encoders.STRING()).collectAsList().stream()
                            .map(path -> PathList.name(new Path(path)))
                            .sorted()
                            .toList();
                    if (!files.isEmpty()) {
                        job.run(files, results);
                    }
                })
                .start();
        query.awaitTermination();
    }
}
