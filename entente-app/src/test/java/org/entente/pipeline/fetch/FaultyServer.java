package org.entente.pipeline.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server that serves files by path and, before them, what a test has put in their way. */
public final class FaultyServer implements AutoCloseable {

    /** What happens to one request. */
    @FunctionalInterface
    public interface Fault {
        void answer(HttpExchange exchange, byte[] file) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public FaultyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public void put(String path, byte[] content) {
        files.put(path, content);
    }

    public void remove(String path) {
        files.remove(path);
    }

    /** Answers the next request of a path otherwise. */
    public void once(String path, Fault fault) {
        faults.computeIfAbsent(path, p -> new ArrayDeque<>()).add(fault);
    }

    /** What was asked: method, path with query, and Range where there was one. */
    public List<String> requests() {
        return requests;
    }

    public long requestsOf(String ending) {
        return requests.stream().filter(r -> r.endsWith(ending)).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            String range = exchange.getRequestHeaders().getFirst("Range");
            requests.add(path + (range == null ? "" : " " + range));
            byte[] file = files.get(path);
            Fault fault = nextFault(path);
            if (fault != null) {
                fault.answer(exchange, file == null ? new byte[0] : file);
            } else if (file == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                serve(exchange, file, range);
            }
        }
    }

    private @Nullable Fault nextFault(String path) {
        Deque<Fault> waiting = faults.get(path);
        synchronized (this) {
            return waiting == null ? null : waiting.poll();
        }
    }

    private static void serve(HttpExchange exchange, byte[] file, @Nullable String range) throws IOException {
        String tag = "\"" + Arrays.hashCode(file) + "\"";
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().set("ETag", tag);
        int number = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        boolean isTail = range != null && range.startsWith("bytes=-");
        int from = isTail ? Math.max(0, file.length - number) : number;
        exchange.sendResponseHeaders(from == 0 ? 200 : 206, file.length - from);
        exchange.getResponseBody().write(file, from, file.length - from);
    }

    /** Announces the whole file and hangs up after so many bytes. */
    public static Fault cutAfter(int bytes) {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, bytes);
            exchange.getResponseBody().flush();
            throw new IOException("cut on purpose");
        };
    }

    /** A status with a wish to be asked again in so many seconds. */
    public static Fault busy(int status, String retryAfter) {
        return (exchange, file) -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Other bytes than those of the file. */
    public static Fault instead(byte[] other) {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, other.length);
            exchange.getResponseBody().write(other);
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
