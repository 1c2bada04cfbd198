/**
 * How entries stand in tables: one definition for each family, its columns, how an entry is written as a row and read back.
 *
 * <p>Start at {@link EntryTable}; {@link EntryTables} has them all. An empty cell stands for null and for NaN. Whoever writes
 * tables brings a {@link RowAppender}: the record one for its database, the cluster one for Parquet.
 */
@NullMarked
package org.entente.table;

import org.jspecify.annotations.NullMarked;
