package org.entente.web.page.frame;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that are whole, packed as they are sent: the same address gives the same page as long as the record stays as it is, so
 * it is drawn once. For browsers that take gzip. Safe for many threads.
 */
final class Finished {

    private static final int ROOM = 64;
    private static final String GZIP = "gzip";

    private final Desk desk;
    private final Map<String, byte[]> pages = new LinkedHashMap<>(ROOM, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > ROOM;
        }
    };

    Finished(Desk desk) {
        this.desk = desk;
    }

    /** What an address stands for now; to be asked for before a page is made, since the record may change meanwhile. */
    String key(Context ctx) {
        return desk.record().stamp() + " " + desk.asOf() + " " + LocalDate.now(ZoneOffset.UTC) + " " + ctx.fullUrl();
    }

    /** Sends the page if it is there. */
    boolean send(Context ctx, String key) {
        byte[] page;
        synchronized (pages) {
            page = pages.get(key);
        }
        return page != null && send(ctx, page);
    }

    /** Keeps a page and sends it. */
    void keep(Context ctx, String key, String html) {
        byte[] page = packed(html);
        synchronized (pages) {
            pages.put(key, page);
        }
        if (!send(ctx, page)) {
            Pages.html(ctx, html);
        }
    }

    private static boolean send(Context ctx, byte[] page) {
        String taken = ctx.header(Header.ACCEPT_ENCODING);
        if (taken == null || !taken.contains(GZIP)) {
            return false;
        }
        ctx.header(Header.CONTENT_ENCODING, GZIP).header(Header.VARY, Header.ACCEPT_ENCODING);
        ctx.contentType(ContentType.TEXT_HTML).result(page);
        return true;
    }

    private static byte[] packed(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
