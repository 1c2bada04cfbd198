package org.entente.coder.document;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.entente.coder.NewsDocument;

/** Reads the documents of a file one after another. */
public final class DocumentReader {

    private static final int HEAD = 4096;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private DocumentReader() {}

    /**
     * Hands over each document.
     *
     * @param name name of the file, which also names documents without an id
     * @param bytes its bytes, perhaps packed; the caller closes
     * @param each takes the documents in order
     * @throws IllegalArgumentException for a line or file that is not of its form; names place and rule
     */
    public static void read(String name, InputStream bytes, Consumer<NewsDocument> each) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8), 1 << 16);
        reader.mark(HEAD + 1);
        char[] head = new char[HEAD];
        int length = Math.max(0, reader.read(head, 0, HEAD));
        reader.reset();
        switch (DocumentFormat.of(name, new String(head, 0, length))) {
            case JSON_LINES -> JsonLines.read(name, reader, each);
            case FEED -> FeedItems.read(name, reader, each);
            case HTML -> each.accept(HtmlPage.read(name, all(reader)));
            case MARKDOWN -> each.accept(NewsDocument.of(name, Markdown.blank(all(reader))));
            case TEXT -> each.accept(NewsDocument.of(name, all(reader)));
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(bytes), 2);
        byte[] magic = in.readNBytes(2);
        in.unread(magic, 0, magic.length);
        boolean packed = magic.length == 2 && (magic[0] & 0xff) == GZIP_FIRST && (magic[1] & 0xff) == GZIP_SECOND;
        return packed ? new GZIPInputStream(in) : in;
    }

    /** All characters; a byte order mark stays, so that places hold. */
    private static String all(BufferedReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[1 << 14];
        for (int n = reader.read(part); n >= 0; n = reader.read(part)) {
            text.append(part, 0, n);
        }
        return text.toString();
    }
}
