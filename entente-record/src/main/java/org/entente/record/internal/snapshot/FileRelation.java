package org.entente.record.internal.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.record.internal.database.Sql;
import org.entente.record.internal.manifest.DataFile;

/** Writes the query that gives the rows of some files, less those of deliveries that do not count. */
public final class FileRelation {

    private FileRelation() {}

    /**
     * The query.
     *
     * @param files at least one file
     * @param deliveries the deliveries that count
     */
    public static String of(Path folder, Collection<DataFile> files, Set<String> deliveries) {
        List<String> whole = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        for (DataFile file : files) {
            String path = Sql.file(folder.resolve(file.path()));
            if (!file.partial() && deliveries.containsAll(file.deliveries())) {
                whole.add(path);
            } else {
                queries.add("SELECT * FROM read_parquet(" + path + ") WHERE delivery IN ("
                        + Sql.texts(counting(file, deliveries)) + ")");
            }
        }
        if (!whole.isEmpty()) {
            queries.add(
                    "SELECT * FROM read_parquet([" + whole.stream().sorted().collect(Collectors.joining(", ")) + "])");
        }
        return String.join(" UNION ALL BY NAME ", queries);
    }

    private static Set<String> counting(DataFile file, Set<String> deliveries) {
        Set<String> counting = new TreeSet<>(file.deliveries());
        counting.retainAll(deliveries);
        return counting;
    }

    /** Whether any row of the file counts. */
    static boolean counts(DataFile file, Set<String> deliveries) {
        return !counting(file, deliveries).isEmpty();
    }
}
