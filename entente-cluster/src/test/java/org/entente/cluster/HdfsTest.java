package org.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and staging in a real HDFS of one name node and one data node: the record is the same. Run it with
 * {@code -Dexcluded.groups= -Dtest=HdfsTest}.
 */
@Tag("slow")
class HdfsTest {

    private static final long SMALL = 100_000;
    private static final String MOUNTED = "spark.hadoop.fs.viewfs.mounttable.archive.link./gdelt";

    @TempDir
    static Path folder;

    private static @Nullable MiniDFSCluster cluster;
    private static @Nullable SparkSession spark;
    private static String home = "";
    private static Path right = Path.of("right");

    @BeforeAll
    static void start() throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(
                MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
        try {
            cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
            cluster.waitActive();
        } catch (IOException | RuntimeException | LinkageError e) {
            assumeTrue(false, "HDFS cannot start here: " + e);
        }
        System.setProperty(MOUNTED, fileSystem().getUri() + "/feed");
        spark = Spark.start();
        List<Path> files = Feed.write(folder.resolve("feed"), 2, 500);
        right = folder.resolve("right");
        OneMachine.ingest(right, files, "international");
        FileSystem system = fileSystem();
        home = system.getUri() + "/feed";
        for (Path file : files) {
            system.copyFromLocalFile(
                    new org.apache.hadoop.fs.Path(file.toUri()), new org.apache.hadoop.fs.Path(home, name(file)));
        }
    }

    @AfterAll
    static void stop() {
        System.clearProperty(MOUNTED);
        if (spark != null) {
            spark.stop();
        }
        if (cluster != null) {
            cluster.shutdown();
        }
    }

    private static FileSystem fileSystem() throws IOException {
        return Objects.requireNonNull(cluster).getFileSystem();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static DeliveryJob job(Path record, String staging) {
        SparkSession session = Objects.requireNonNull(spark);
        return new DeliveryJob(
                Spark.context(session), new JobSettings(record, staging, "gdelt", "international", 4, SMALL));
    }

    private static void requireRight(Path record) throws Exception {
        // Rejects and deliveries name the files as they are called there.
        assertThat(RecordText.hashes(record).get("events"))
                .isEqualTo(RecordText.hashes(right).get("events"));
        assertThat(RecordText.hashes(record).get("exposure"))
                .isEqualTo(RecordText.hashes(right).get("exposure"));
        RecordText.requireNoOrphans(record);
    }

    @Test
    void filesAndStagingMayLieThere() throws Exception {
        Path record = folder.resolve("record");
        String staging = fileSystem().getUri() + "/staging";
        List<String> paths =
                PathList.expand(List.of(home + "/*.export.CSV*"), fileSystem().getConf());
        List<InputResult> results = new ArrayList<>();
        DeliveryJob job = job(record, staging);
        job.prepare();

        job.run(paths, results::addAll);

        requireRight(record);
        assertThat(results)
                .filteredOn(result -> result.fault() != null)
                .singleElement()
                .satisfies(result -> assertThat(result.fault()).startsWith(home + "/f-none.export.CSV line 1"));
        assertThat(fileSystem().listStatus(new org.apache.hadoop.fs.Path(staging)))
                .as("what is left in staging")
                .isEmpty();
        assertThat(record.resolve(".staging")).isEmptyDirectory();
    }

    @Test
    void tasksKnowTheFileSystemsThatWereGivenToSpark() throws Exception {
        Path record = folder.resolve("mounted");
        SparkSession session = Objects.requireNonNull(spark);
        List<String> paths = PathList.expand(
                List.of("viewfs://archive/gdelt/*"), Spark.context(session).hadoopConfiguration());
        DeliveryJob job = job(record, fileSystem().getUri() + "/staging");
        job.prepare();

        job.run(paths, results -> {});

        requireRight(record);
    }

    @Test
    void aStreamTakesFilesFromThereAndRemembersThemThere() throws Exception {
        Path record = folder.resolve("streamed");
        StreamSettings settings =
                new StreamSettings(home, "*", fileSystem().getUri() + "/checkpoint", 100, "1 second", true);
        SparkSession session = Objects.requireNonNull(spark);

        new StreamJob(session, job(record, fileSystem().getUri() + "/staging"), settings).run(results -> {});

        requireRight(record);
    }
}
