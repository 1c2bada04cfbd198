package org.entente.source.fetch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** What a server said of a file, kept beside it, so that it is sent again only when it has changed. */
final class Validators {

    private static final String ETAG = "etag";
    private static final String MODIFIED = "last-modified";

    private Validators() {}

    private static Path file(Path target) {
        return target.resolveSibling(target.getFileName() + ".http");
    }

    static void ask(HttpRequest.Builder request, Path target) throws IOException {
        Path file = file(target);
        if (!Files.exists(target) || !Files.exists(file)) {
            return;
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IllegalArgumentException e) {
            return;
        }
        String etag = kept.getProperty(ETAG);
        String modified = kept.getProperty(MODIFIED);
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
    }

    static void keep(HttpHeaders headers, Path target) throws IOException {
        Properties said = new Properties();
        headers.firstValue("ETag").ifPresent(v -> said.setProperty(ETAG, v));
        headers.firstValue("Last-Modified").ifPresent(v -> said.setProperty(MODIFIED, v));
        Path file = file(target);
        if (said.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            said.store(out, null);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
