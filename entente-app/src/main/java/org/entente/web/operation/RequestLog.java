package org.entente.web.operation;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON line a request: when, what route, who, how it ended, how long it took. The route is the pattern, not the address, and
 * neither query nor headers nor bodies are written, so no secret can be.
 */
final class RequestLog {

    static final String WHO = "entente.token";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String NO_ROUTE = "none";

    private final @Nullable PrintWriter out;
    private final Clock clock;

    RequestLog(@Nullable PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    void write(Context ctx, float millis) {
        if (out == null) {
            return;
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant().toString());
        line.put("event", "request");
        line.put("method", ctx.method().name());
        line.put("route", route(ctx));
        line.put("status", ctx.statusCode());
        line.put("ms", Math.round(millis));
        line.put("client", ctx.ip());
        line.put("token", ctx.attribute(WHO));
        synchronized (this) {
            out.println(JSON.writeValueAsString(line));
            out.flush();
        }
    }

    /** The pattern of the route that matched. */
    static String route(Context ctx) {
        Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
        return matched == null ? NO_ROUTE : matched.path;
    }
}
