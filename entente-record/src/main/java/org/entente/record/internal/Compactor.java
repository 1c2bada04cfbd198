package org.entente.record.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.delivery.folder.DataFile;
import org.entente.delivery.folder.Manifest;
import org.entente.delivery.folder.ManifestFolder;
import org.entente.delivery.folder.StagedFile;
import org.entente.delivery.folder.Staging;
import org.entente.entry.Family;
import org.entente.record.CompactionSummary;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.FileLayout;
import org.entente.record.internal.database.Sql;
import org.entente.record.internal.snapshot.FileRelation;
import org.entente.table.EntryTables;

/** Merges the small files of a table into larger ones, ordered by identity. */
final class Compactor {

    /** Files with fewer rows than this are small; merged files grow to about as many. */
    private static final long SMALL_ROWS = 1_000_000;

    private final Store store;
    private final ManifestFolder manifests;

    Compactor(Store store, ManifestFolder manifests) {
        this.store = store;
        this.manifests = manifests;
    }

    CompactionSummary compact() throws IOException {
        Manifest before = manifests.newest();
        Map<String, List<DataFile>> byTable = before.files().stream()
                .collect(Collectors.groupingBy(DataFile::table, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<DataFile>> each : byTable.entrySet()) {
            for (Set<DataFile> group : groups(each.getValue())) {
                merge(each.getKey(), group);
            }
        }
        return new CompactionSummary(
                before.files().size(), manifests.newest().files().size(), store.clean());
    }

    private static List<Set<DataFile>> groups(List<DataFile> files) {
        List<Set<DataFile>> groups = new ArrayList<>();
        Set<DataFile> group = new LinkedHashSet<>();
        long rows = 0;
        for (DataFile file : files) {
            if (file.rows() >= SMALL_ROWS && !file.partial()) {
                continue;
            }
            if (rows + file.rows() > SMALL_ROWS && !group.isEmpty()) {
                groups.add(group);
                group = new LinkedHashSet<>();
                rows = 0;
            }
            group.add(file);
            rows += file.rows();
        }
        groups.add(group);
        groups.removeIf(g -> g.size() < 2 && g.stream().noneMatch(DataFile::partial));
        return groups;
    }

    private void merge(String table, Set<DataFile> group) throws IOException {
        Set<String> deliveries = new TreeSet<>();
        group.forEach(f -> deliveries.addAll(f.deliveries()));
        try (Staging staging = Staging.create(store.folder());
                Database database =
                        Database.open(store.folder(), staging.folder().resolve("spill"), store.settings())) {
            var file = staging.folder().resolve("merged.parquet");
            String rows = FileRelation.of(store.folder(), group, deliveries);
            database.execute(
                    FileLayout.copy(table, "SELECT * FROM (" + rows + ")", order(table), Sql.text(file.toString())));
            long count = database.count("SELECT count(*) FROM read_parquet(" + Sql.file(file) + ")", List.of());
            store.replace(group, List.of(StagedFile.of(file, table, count, deliveries)));
        }
    }

    private static String order(String table) {
        if (table.equals(EntryTables.REJECTS)) {
            return "delivery, ordinal";
        }
        boolean dated = table.equals(EntryTables.EXPOSURE)
                || EntryTables.get(Family.parse(table)).isDated();
        return dated ? "dataset, id, known, delivery, line" : "dataset, id, delivery, line";
    }
}
