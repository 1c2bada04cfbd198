package org.entente.source.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Which letters and separators a file uses. */
final class CsvText {

    private static final int BLOCK_BYTES = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CsvText() {}

    /**
     * UTF-8 when all bytes of the stream are, else ISO-8859-1. One wrong byte decides for the whole file: a file in two
     * encodings does not exist, a file with a few accented letters does.
     */
    static Charset charsetOf(InputStream stream) throws IOException {
        CharsetDecoder decoder = strictUtf8();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK_BYTES);
        CharBuffer chars = CharBuffer.allocate(BLOCK_BYTES);
        int read = 0;
        while (read >= 0) {
            read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (decoder.decode(bytes, chars.clear(), read < 0).isError()) {
                return StandardCharsets.ISO_8859_1;
            }
            bytes.compact();
        }
        return StandardCharsets.UTF_8;
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The first line of a file's first bytes; empty when it is blank or binary. */
    static Optional<String> firstLine(byte[] head) {
        String text = withoutMark(new String(head, StandardCharsets.UTF_8));
        String line = firstLineOf(text);
        return line.isBlank() || line.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(line);
    }

    /** The text up to its first line end of whatever kind. */
    static String firstLineOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** The text with line ends and other control characters as spaces, as messages need it. */
    static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.replaceAll("\\p{Cntrl}", " ");
            }
        }
        return text;
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Comma, tab or semicolon: whichever the header has most of. */
    static char separatorOf(String header) {
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    static List<String> splitHeader(String line) {
        try {
            CsvRecord header =
                    CsvReader.builder().fieldSeparator(separatorOf(line)).ofSingleCsvRecord(line);
            return header.getFields();
        } catch (CsvParseException e) {
            return List.of(line);
        }
    }
}
