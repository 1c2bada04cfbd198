package org.entente.cluster.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.entente.delivery.folder.DataFile;
import org.entente.delivery.folder.DeliveryFolder;
import org.entente.delivery.folder.StagedFile;
import org.entente.delivery.folder.Staging;

/**
 * Merges the small files of a table, once there are many, into one that is ordered by identity. Deliveries stay as they are.
 * Driver and workers must see the record's folder. A merge that is cut off leaves nothing that counts.
 */
public final class SmallFiles {

    /** So many small files of a table are left alone. */
    public static final int MANY = 96;

    /** Files with fewer rows than this are small: a quarter-hour of GDELT has one or two thousand. */
    private static final long SMALL_ROWS = 50_000;

    /** No merge makes a larger file than this, unless a single one is. */
    private static final long MOST_ROWS = 1_000_000;

    private static final List<String> ORDER = List.of("dataset", "id", "known", "delivery", "line", "ordinal");

    private final DeliveryFolder folder;
    private final int many;

    /**
     * The small files of a record.
     *
     * @param many so many of a table are left alone
     */
    public SmallFiles(DeliveryFolder folder, int many) {
        this.folder = folder;
        this.many = many;
    }

    /** Merges what there is to merge. Where another writer changes a file meanwhile, the next time does it. */
    public void merge() throws IOException {
        Map<String, List<DataFile>> small = folder.manifests().newest().files().stream()
                .filter(file -> file.rows() < SMALL_ROWS && !file.partial() && file.hasAllColumns())
                .collect(Collectors.groupingBy(DataFile::table, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<DataFile>> table : small.entrySet()) {
            if (table.getValue().size() > many) {
                for (Set<DataFile> group : groups(table.getValue())) {
                    merge(table.getKey(), group);
                }
            }
        }
    }

    private static List<Set<DataFile>> groups(List<DataFile> files) {
        List<Set<DataFile>> groups = new ArrayList<>();
        Set<DataFile> group = new LinkedHashSet<>();
        long rows = 0;
        for (DataFile file : files) {
            if (rows + file.rows() > MOST_ROWS && !group.isEmpty()) {
                groups.add(group);
                group = new LinkedHashSet<>();
                rows = 0;
            }
            group.add(file);
            rows += file.rows();
        }
        groups.add(group);
        groups.removeIf(each -> each.size() < 2);
        return groups;
    }

    private void merge(String table, Set<DataFile> group) throws IOException {
        Set<String> deliveries = new TreeSet<>();
        group.forEach(file -> deliveries.addAll(file.deliveries()));
        try (Staging staging = Staging.create(folder.path())) {
            Path merged = staging.folder().resolve("merged");
            write(table, group, merged);
            long rows = group.stream().mapToLong(DataFile::rows).sum();
            folder.replace(group, List.of(StagedFile.of(onlyFile(merged), table, rows, deliveries)));
        }
    }

    private void write(String table, Set<DataFile> group, Path merged) {
        StructType schema = RowSchema.ofTable(table);
        Column[] order = Stream.of(schema.fieldNames())
                .filter(ORDER::contains)
                .sorted((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b))
                .map(functions::col)
                .toArray(Column[]::new);
        SparkSession.builder()
                .getOrCreate()
                .read()
                .schema(schema)
                .parquet(group.stream()
                        .map(file -> folder.path().resolve(file.path()).toUri().toString())
                        .toArray(String[]::new))
                .repartition(1)
                .sortWithinPartitions(order)
                .write()
                .option("compression", "zstd")
                .parquet(merged.toUri().toString());
    }

    private static Path onlyFile(Path written) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(written, "part-*.parquet")) {
            return files.iterator().next();
        }
    }
}
