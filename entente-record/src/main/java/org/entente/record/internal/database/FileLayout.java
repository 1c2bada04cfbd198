package org.entente.record.internal.database;

import org.entente.entry.Family;

/**
 * How the rows of a table lie in its files. Flows lie by year in small groups, since most questions about trade, one of the
 * greatest tables, are about all pairs in one year: the groups of other years are passed over. All else lies as it came.
 */
public final class FileLayout {

    private static final String BY_YEAR = "occurred, source, target, dataset, id";
    private static final int SMALL_GROUP = 30_720;

    private FileLayout() {}

    /** A statement that writes the rows of a query to a file as they come, or as the table wants them. */
    static String copy(String table, String query, String file) {
        return statement(table, isByYear(table) ? query + " ORDER BY " + BY_YEAR : query, file);
    }

    /**
     * A statement that writes the rows of a query to a file in an order.
     *
     * @param order columns of the order, behind those by which the table lies
     */
    public static String copy(String table, String query, String order, String file) {
        return statement(table, query + " ORDER BY " + (isByYear(table) ? BY_YEAR + ", " : "") + order, file);
    }

    private static String statement(String table, String query, String file) {
        return "COPY (" + query + ") TO " + file + " (FORMAT parquet, COMPRESSION zstd"
                + (isByYear(table) ? ", ROW_GROUP_SIZE " + SMALL_GROUP : "") + ")";
    }

    private static boolean isByYear(String table) {
        return table.equals(Family.FLOWS.code());
    }
}
