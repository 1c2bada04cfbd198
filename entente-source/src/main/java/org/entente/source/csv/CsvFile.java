package org.entente.source.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.jspecify.annotations.Nullable;

/**
 * One delimited file, read once from top to bottom.
 *
 * <p>The bytes are passed over twice: first to see whether they are UTF-8, then to read. Close it after use.
 */
public final class CsvFile implements Closeable {

    private static final int MAX_RECORD_CHARS = 1 << 20;
    private static final int MAX_HEADER_CHARS = 1 << 16;

    private final String name;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private CsvHeader header;
    private List<String> firstRow = List.of();
    private @Nullable CsvRecord pending;

    private CsvFile(String name, Reader text, Preamble preamble, Layout layout) throws IOException {
        this.name = name;
        this.reader = CsvReader.builder()
                .fieldSeparator(preamble.separator())
                .quoteCharacter(layout.quote())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_RECORD_CHARS)
                .ofCsvRecord(text);
        if (preamble.lines() > 0) {
            reader.skipLines(preamble.lines());
        }
        this.records = reader.iterator();
        if (!hasNext()) {
            throw new SourceFormatException(name, 0, "", "is empty; a header line is needed.");
        }
        CsvRecord first = next();
        if (layout.isHeader(first)) {
            this.header = new CsvHeader(name, first.getFields());
        } else {
            this.header = new CsvHeader(name, layout.names());
            this.pending = first;
            this.firstRow = List.copyOf(first.getFields());
        }
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws SourceFormatException when it has no header, or breaks off
     * @throws IOException when it cannot be read
     */
    public static CsvFile open(SourceInput input) throws IOException {
        return open(input, line -> true);
    }

    /**
     * Opens a file in which a quote is a letter like any other, as in tab-separated files that do without quoting.
     *
     * @throws SourceFormatException when it has no header, or breaks off
     * @throws IOException when it cannot be read
     */
    public static CsvFile openUnquoted(SourceInput input) throws IOException {
        return open(input, line -> true, Layout.UNQUOTED);
    }

    /**
     * Opens a file that has no header, or whose header may be missing.
     *
     * @param names names of its columns in order; a first row that begins with the first of them is a header
     * @throws SourceFormatException when it is empty, or breaks off
     * @throws IOException when it cannot be read
     */
    public static CsvFile openHeaderless(SourceInput input, List<String> names) throws IOException {
        return open(input, line -> true, Layout.headerless(names));
    }

    /**
     * Opens a file whose columns have other names than the format's.
     *
     * @throws SourceFormatException when it lacks a column that the map names
     */
    public static CsvFile open(SourceInput input, ColumnMap map) throws IOException {
        CsvFile csv = open(input);
        try {
            csv.header = csv.header.mapped(map);
            return csv;
        } catch (IOException e) {
            csv.close();
            throw e;
        }
    }

    /**
     * Opens a file whose header does not stand in the first line, as in exports that begin with remarks.
     *
     * @param isHeader tells the header from the lines before it; where no line fits, the first one counts as header
     * @throws SourceFormatException when it has no header, or breaks off
     * @throws IOException when it cannot be read
     */
    public static CsvFile open(SourceInput input, Predicate<String> isHeader) throws IOException {
        return open(input, isHeader, Layout.QUOTED);
    }

    private static CsvFile open(SourceInput input, Predicate<String> isHeader, Layout layout) throws IOException {
        Reader text = null;
        try {
            text = reader(input);
            return new CsvFile(input.name(), text, Preamble.of(start(text), isHeader), layout);
        } catch (EOFException | ZipException e) {
            close(text, e);
            throw brokenOff(input.name(), e);
        } catch (IOException | RuntimeException e) {
            close(text, e);
            throw e;
        }
    }

    private static void close(@Nullable Reader text, Exception failure) {
        if (text != null) {
            try {
                text.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private static Reader reader(SourceInput input) throws IOException {
        Charset charset;
        try (InputStream bytes = input.open()) {
            charset = CsvText.charsetOf(bytes);
        }
        BufferedReader text = new BufferedReader(new InputStreamReader(input.open(), charset), MAX_HEADER_CHARS);
        text.mark(1);
        if (text.read() != 0xFEFF) {
            text.reset();
        }
        return text;
    }

    /** The characters that a header must stand in; the reader is where it was. */
    private static String start(Reader text) throws IOException {
        text.mark(MAX_HEADER_CHARS);
        char[] start = new char[MAX_HEADER_CHARS - 1];
        int length = Math.max(0, text.read(start));
        text.reset();
        return new String(start, 0, length);
    }

    /** Whether the first line was a header, and not the first row of a file without one. */
    public boolean hasOwnHeader() {
        return firstRow.isEmpty();
    }

    /** The first row of a file without a header, to see what it is; empty where there is a header. */
    public List<String> firstRow() {
        return firstRow;
    }

    public CsvHeader header() {
        return header;
    }

    /**
     * Reads all rows, one entry or one reject each.
     *
     * @param reader makes the entry of a row; a {@link RowException} or {@link IllegalArgumentException} rejects it
     * @return how many rows there were
     * @throws SourceFormatException when the file breaks off or its quotes do not match
     */
    public long readRows(Function<CsvRow, ? extends Entry> reader, EntrySink sink) throws IOException {
        return readRows(reader, sink::accept, sink);
    }

    /**
     * Reads all rows, each of which gives one or more entries or one reject.
     *
     * @param reader makes the entries of a row, at least one; a {@link RowException} or
     *     {@link IllegalArgumentException} rejects the row as a whole
     * @return how many rows there were
     * @throws SourceFormatException when the file breaks off or its quotes do not match
     */
    public long readRowsOfMany(Function<CsvRow, ? extends List<? extends Entry>> reader, EntrySink sink)
            throws IOException {
        return readRows(
                reader,
                entries -> {
                    sink.accept(entries.getFirst());
                    for (int i = 1; i < entries.size(); i++) {
                        sink.more(entries.get(i));
                    }
                },
                sink);
    }

    /**
     * Reads all rows of a file whose rows are no entries.
     *
     * @param reader makes the value of a row; a {@link RowException} or {@link IllegalArgumentException} rejects it
     * @param taker takes the values
     * @param rejects takes the rejects only
     * @return how many rows there were
     * @throws SourceFormatException when the file breaks off or its quotes do not match
     */
    public <T> long readRows(Function<CsvRow, T> reader, Consumer<T> taker, EntrySink rejects) throws IOException {
        long rows = 0;
        while (hasNext()) {
            CsvRow row = new CsvRow(next());
            if (row.isEndOfFileMark()) {
                continue;
            }
            rows++;
            T value = readOne(row, reader, rejects);
            if (value != null) {
                taker.accept(value);
            }
        }
        return rows;
    }

    private <T> @Nullable T readOne(CsvRow row, Function<CsvRow, T> reader, EntrySink rejects) {
        int fields = header.fieldCount();
        if (row.hasNul()) {
            rejects.reject(reject(row, "row", row.joined(), "holds a byte 0, which no text does."));
            return null;
        }
        if (row.fieldCount() != fields) {
            String reason = "has " + row.fieldCount() + " fields where the header has " + fields
                    + ". Maybe a quote is missing or a separator stands in a text without quotes.";
            rejects.reject(reject(row, "row", row.joined(), reason));
            return null;
        }
        try {
            return reader.apply(row);
        } catch (RowException e) {
            rejects.reject(reject(row, e.column(), e.value(), e.reason()));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            rejects.reject(reject(row, "row", row.joined(), "is refused: " + e.getMessage()));
        }
        return null;
    }

    private Reject reject(CsvRow row, String column, String value, String reason) {
        return new Reject(name, row.line(), column, CsvText.oneLine(value), CsvText.oneLine(reason));
    }

    private boolean hasNext() throws IOException {
        return pending != null || guarded(records::hasNext);
    }

    private CsvRecord next() throws IOException {
        CsvRecord first = pending;
        if (first != null) {
            pending = null;
            return first;
        }
        return guarded(records::next);
    }

    /** Turns what the parser throws into what a reader promises. */
    private <T> T guarded(Supplier<T> step) throws IOException {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw new SourceFormatException(
                    name,
                    0,
                    "",
                    "is not well-formed: " + CsvText.oneLine(String.valueOf(e.getMessage()))
                            + ". Check the quotes near there: a quote within a quoted cell is written twice.");
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause instanceof EOFException || cause instanceof ZipException ? brokenOff(name, cause) : cause;
        }
    }

    private static SourceFormatException brokenOff(String name, IOException cause) {
        return new SourceFormatException(
                name, 0, "", "breaks off or is damaged (" + cause.getMessage() + "). Copy or download it again.");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
