package org.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.entente.cluster.internal.JobJson;
import org.entente.cluster.internal.SmallFiles;
import org.entente.coder.engine.EventCoder;
import org.entente.delivery.KeepRule;
import org.entente.delivery.folder.DataFile;
import org.entente.delivery.folder.DeliveryFolder;
import org.entente.event.QuadClass;
import org.entente.pipeline.CodedDelivery;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.Variable;
import org.entente.source.file.SourceFiles;
import org.entente.time.Frequency;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark within this process gives what the program on one machine gives. */
class LocalJobTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static List<Path> files;
    private static Path right;

    @BeforeAll
    static void readOnOneMachine() throws Exception {
        spark = Spark.start();
        files = Feed.write(folder.resolve("feed"), 4, 2_000);
        right = folder.resolve("right");
        OneMachine.ingest(right, files, "international");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static List<InputResult> run(Path record, List<Path> paths, String format, String keep, int batch)
            throws Exception {
        return run(record, paths, format, keep, batch, JobSettings.SPLIT);
    }

    private static List<InputResult> run(
            Path record, List<Path> paths, String format, String keep, int batch, long split) throws Exception {
        DeliveryJob job =
                new DeliveryJob(Spark.context(spark), new JobSettings(record, null, format, keep, batch, split));
        job.prepare();
        List<InputResult> results = new ArrayList<>();
        job.run(paths.stream().map(Path::toString).toList(), results::addAll);
        return results;
    }

    @Test
    void readsTheSameTablesAndDeliveries() throws Exception {
        Path record = folder.resolve("local");

        List<InputResult> results = run(record, files, "gdelt", "international", 3);

        assertThat(RecordText.hashes(record))
                .isEqualTo(RecordText.hashes(right))
                .containsKeys("events", "exposure", "rejects");
        RecordText.requireNoOrphans(record);
        assertThat(results)
                .filteredOn(r -> r.fault() != null)
                .singleElement()
                .satisfies(r -> assertThat(r.fault()).contains("f-none.export.CSV"));
    }

    @Test
    void readsLargeFilesInPartsToTheSameTables() throws Exception {
        Path record = folder.resolve("parts");

        List<InputResult> results = run(record, files, "auto", "international", 512, 300_000);

        assertThat(RecordText.hashes(record)).isEqualTo(RecordText.hashes(right));
        RecordText.requireNoOrphans(record);
        assertThat(RecordText.manifest(record).files().stream()
                        .filter(file -> file.table().equals("events")))
                .as("files of parts")
                .hasSizeGreaterThan(RecordText.manifest(right).deliveries().size() * 2);
        assertThat(run(record, files.subList(0, 1), "gdelt", "international", 512, 300_000))
                .allMatch(result -> result.summary().already());
        assertThat(results)
                .extracting(InputResult::input)
                .startsWith(files.getFirst().toString());
    }

    @Test
    void theSameDeliveryTwiceAddsNothing() throws Exception {
        Path record = folder.resolve("twice");
        run(record, files, "gdelt", "all", 512);
        Map<String, String> before = RecordText.hashes(record);
        int number = RecordText.manifest(record).number();

        List<InputResult> again = run(record, files, "gdelt", "all", 512);

        assertThat(again)
                .filteredOn(r -> r.fault() == null)
                .allMatch(r -> r.summary().already());
        assertThat(RecordText.hashes(record)).isEqualTo(before);
        assertThat(RecordText.manifest(record).number()).isEqualTo(number);
    }

    @Test
    void smallFilesAreMergedToTheSameTables() throws Exception {
        Path record = folder.resolve("merged");
        run(record, files, "gdelt", "international", 512);
        DeliveryFolder delivered = new DeliveryFolder(record, new JobJson());

        new SmallFiles(delivered, 3).merge();
        delivered.deleteReplaced(Duration.ZERO);

        assertThat(RecordText.hashes(record)).isEqualTo(RecordText.hashes(right));
        RecordText.requireNoOrphans(record);
        assertThat(RecordText.manifest(record).files())
                .extracting(DataFile::table)
                .containsExactly("events", "exposure", "rejects");
        assertThat(goldstein(record)).isEqualTo(goldstein(right));
        // As on one machine: what was merged can still be told apart.
        String first = RecordText.manifest(right).deliveries().getFirst().id();
        RecordFolder.open(record).drop(first);
        assertThat(RecordFolder.open(record).hasDelivery(first)).isFalse();
        new SmallFiles(delivered, 0).merge();
        assertThat(RecordText.manifest(record).files()).allMatch(DataFile::partial);
    }

    @Test
    void theRecordIsGoneOnWithOnOneMachine() throws Exception {
        Path record = folder.resolve("mixed");
        run(record, files.subList(0, 3), "gdelt", "international", 512);

        OneMachine.ingest(record, files, "international");

        assertThat(RecordText.hashes(record)).isEqualTo(RecordText.hashes(right));
        RecordFolder.open(record).compact();
        assertThat(goldstein(record)).isEqualTo(goldstein(right)).isNotEmpty();
    }

    private static List<String> goldstein(Path record) {
        try (RecordSnapshot view = RecordFolder.open(record).open(SnapshotOptions.asOf(AS_OF))) {
            SeriesCalculator calculator = new SeriesCalculator(view);
            Variable variable = new Variable.GoldsteinRate("gdelt-2");
            return List.of("PRK-RUS", "CHN-USA").stream()
                    .flatMap(pair -> SeriesText.lines(calculator.compute(variable, SeriesText.unit(pair))).stream())
                    .toList();
        }
    }

    @Test
    void staysTheSameWhereStagingIsElsewhere() throws Exception {
        Path record = folder.resolve("staged");
        String staging = folder.resolve("elsewhere").toUri().toString();
        DeliveryJob job = new DeliveryJob(
                Spark.context(spark),
                new JobSettings(record, staging, "auto", "international", 512, JobSettings.SPLIT));
        job.prepare();

        job.run(files.stream().map(f -> f.toUri().toString()).toList(), results -> {});

        assertThat(RecordText.hashes(record)).isEqualTo(RecordText.hashes(right));
        RecordText.requireNoOrphans(record);
    }

    @Test
    void sumsTheSameSeries() throws Exception {
        List<Variable> variables = List.of(
                new Variable.GoldsteinRate("gdelt-2"),
                new Variable.EventRate("gdelt-2", QuadClass.VERBAL_COOPERATION),
                new Variable.EventRate("gdelt-2", QuadClass.MATERIAL_CONFLICT));
        for (boolean directed : new boolean[] {false, true}) {
            Frequency frequency = directed ? Frequency.YEAR : Frequency.QUARTER;
            List<Series> all = new ArrayList<>();
            long pairs = new SeriesJob(
                            spark, new SeriesSettings(right, variables, frequency, Set.of(), directed, AS_OF))
                    .run(all::add);

            assertThat(pairs).isGreaterThan(1_000);
            assertThat(all).hasSize((int) pairs * variables.size());
            try (RecordSnapshot view = RecordFolder.open(right).open(SnapshotOptions.asOf(AS_OF))) {
                SeriesCalculator calculator = new SeriesCalculator(view);
                for (int i = 0; i < all.size(); i += 211) {
                    Series series = all.get(i);
                    Series one = calculator.compute(series.variable(), series.unit(), frequency);
                    assertThat(SeriesText.lines(series)).isEqualTo(SeriesText.lines(one));
                }
            }
        }
    }

    @Test
    void codesTheSameEventsAndClaims() throws Exception {
        Path one = Files.writeString(folder.resolve("one.jsonl"), """
                {"id":"d1","date":"2024-06-19","text":"Russia's president met North Korea's leader in Pyongyang on Wednesday."}
                {"id":"d2","date":"2024-06-20","text":"South Korea may send arms to Ukraine, an analyst said. Japan condemned North Korea."}
                """);
        Path two = Files.writeString(folder.resolve("two.txt"), "China imposed sanctions on Taiwan.\n");
        Path expected = folder.resolve("coded-right");
        Ingest ingest = new Ingest(RecordFolder.openOrCreate(expected), KeepRule.ALL);
        for (Path file : List.of(one, two)) {
            ingest.file(SourceFiles.open(file).getFirst(), new CodedDelivery(new EventCoder(List.of())), List.of());
        }
        Path record = folder.resolve("coded");

        run(record, List.of(one, two), "coder", "all", 512);

        assertThat(RecordText.hashes(record))
                .isEqualTo(RecordText.hashes(expected))
                .containsKey("events");
    }

    @Test
    void takesTheFilesOfAStream() throws Exception {
        Path record = folder.resolve("streamed");
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        for (Path file : files) {
            Files.copy(file, incoming.resolve(file.getFileName()));
        }
        DeliveryJob job = new DeliveryJob(
                Spark.context(spark), new JobSettings(record, null, "gdelt", "international", 512, JobSettings.SPLIT));
        StreamSettings settings = new StreamSettings(
                incoming.toString(), "*", record.resolve(".stream").toUri().toString(), 3, "1 second", true);

        new StreamJob(spark, job, settings).run(results -> {});
        int number = RecordText.manifest(record).number();
        new StreamJob(spark, job, settings).run(results -> {});

        assertThat(RecordText.hashes(record).get("events"))
                .isEqualTo(RecordText.hashes(right).get("events"));
        assertThat(RecordText.manifest(record).number()).isEqualTo(number).isGreaterThan(2);
        RecordText.requireNoOrphans(record);
    }
}
