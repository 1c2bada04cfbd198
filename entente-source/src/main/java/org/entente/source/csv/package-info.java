/**
 * Reads delimited text with a header line, strictly, for the formats that have one.
 *
 * <p>Start at {@link CsvFile}. Comes in: a {@link org.entente.source.SourceInput} in UTF-8, or in ISO-8859-1 when its bytes
 * are not UTF-8, with lines that end in LF, CRLF or CR and fields parted by comma, tab or semicolon (the header decides).
 * Goes out: one {@link CsvRow} at a time, its cells found by the header's names in any case and order. A row with another
 * number of fields than the header, or one that breaks a rule of its format ({@link RowException}), becomes a reject; a
 * quote that never closes, a missing column or a file that breaks off is a
 * {@link org.entente.source.SourceFormatException}. One reading is for one thread; memory does not grow with the file.
 */
@NullMarked
package org.entente.source.csv;

import org.jspecify.annotations.NullMarked;
