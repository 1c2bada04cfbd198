package org.entente.record.internal.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.delivery.folder.DataFile;
import org.entente.record.internal.database.Sql;
import org.entente.table.EntryTables;

/** Writes the query that gives the rows of some files, less those of deliveries that do not count. */
public final class FileRelation {

    /** Expressions for the columns that a table of entries of the first form lacks. */
    private static final String ADDED = "NULL::VARCHAR AS checked";

    private FileRelation() {}

    /**
     * The query.
     *
     * @param files at least one file
     * @param deliveries the deliveries that count
     */
    public static String of(Path folder, Collection<DataFile> files, Set<String> deliveries) {
        List<String> whole = new ArrayList<>();
        List<String> older = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        for (DataFile file : files) {
            String path = Sql.file(folder.resolve(file.path()));
            if (!file.partial() && deliveries.containsAll(file.deliveries())) {
                (complete(file) ? whole : older).add(path);
            } else {
                queries.add(columns(complete(file)) + " FROM read_parquet(" + path + ") WHERE delivery IN ("
                        + Sql.texts(counting(file, deliveries)) + ")");
            }
        }
        addList(queries, whole, true);
        addList(queries, older, false);
        return String.join(" UNION ALL BY NAME ", queries);
    }

    private static void addList(List<String> queries, List<String> paths, boolean complete) {
        if (!paths.isEmpty()) {
            queries.add(columns(complete) + " FROM read_parquet(["
                    + paths.stream().sorted().collect(Collectors.joining(", "))
                    + "], union_by_name = true)"); // files of different age may differ among themselves
        }
    }

    /** Whether the file needs no column added; rejects and counted events have had one form only. */
    private static boolean complete(DataFile file) {
        return file.hasAllColumns() || !EntryTables.isOfEntries(file.table());
    }

    private static String columns(boolean complete) {
        return complete ? "SELECT *" : "SELECT *, " + ADDED;
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
