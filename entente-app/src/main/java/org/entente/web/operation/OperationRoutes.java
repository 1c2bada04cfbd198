package org.entente.web.operation;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.entente.web.site.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Who may ask, {@code /health}, {@code /ready}, {@code /metrics}, the log, limits on slow clients, and a stop that waits. */
public final class OperationRoutes implements Routes {

    /** Addresses that need no token: a watchdog has none. */
    public static final Set<String> OPEN = Set.of("/health", "/ready");

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int IDLE_MILLIS = 20_000;
    private static final int LEAST_BYTES_A_SECOND = 64;
    private static final int HEAD_BYTES = 16 * 1024;
    private static final int CONNECTIONS = 2_000;
    private static final long STOP_MILLIS = 10_000;

    private final Guard guard;
    private final Metrics metrics;
    private final Health health;
    private final RequestLog log;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /**
     * Operation of a server.
     *
     * @param tokens whose tokens are needed; null for a server on loopback, which needs none
     * @param log where a line a request goes; null for nowhere
     */
    public OperationRoutes(@Nullable Tokens tokens, Metrics metrics, Health health, @Nullable PrintWriter log) {
        this.guard = new Guard(tokens);
        this.metrics = metrics;
        this.health = health;
        this.log = new RequestLog(log, Clock.systemUTC());
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.routes.before(guard::check);
        config.routes.get("/health", ctx -> send(ctx, 200, Map.of("status", "up")));
        config.routes.get("/ready", this::ready);
        config.routes.get("/metrics", metrics::send);
        config.requestLogger.http((ctx, millis) -> {
            metrics.count(ctx, millis);
            log.write(ctx, millis);
        });
        config.jetty.modifyHttpConfiguration(OperationRoutes::limit);
        config.jetty.modifyServer(server -> {
            server.insertHandler(new GracefulHandler());
            server.setStopTimeout(STOP_MILLIS);
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        });
        config.events.serverStopping(() -> stopping.set(true));
    }

    /** Headers and bodies that trickle in are given up. */
    private static void limit(HttpConfiguration http) {
        http.setIdleTimeout(IDLE_MILLIS);
        http.setMinRequestDataRate(LEAST_BYTES_A_SECOND);
        http.setRequestHeaderSize(HEAD_BYTES);
        http.setSendServerVersion(false);
    }

    private void ready(Context ctx) {
        Map<String, String> checks = new LinkedHashMap<>(health.check());
        checks.put("stopping", stopping.get() ? "The server is being stopped." : "");
        boolean isReady = checks.values().stream().allMatch(String::isEmpty);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", isReady ? "ready" : "not ready");
        body.put("checks", checks);
        send(ctx, isReady ? 200 : 503, body);
    }

    private static void send(Context ctx, int status, Object body) {
        ctx.status(status).header("Cache-Control", "no-store").contentType("application/json");
        ctx.result(JSON.writeValueAsString(body) + "\n");
    }
}
