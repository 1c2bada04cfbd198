/**
 * One table definition for each family of entries: its columns, how an entry is written as a row and read back.
 *
 * <p>Start at {@link EntryTable}; {@link EntryTables} has them all. An empty cell stands for null and for NaN.
 */
@NullMarked
package org.entente.record.internal.table;

import org.jspecify.annotations.NullMarked;
