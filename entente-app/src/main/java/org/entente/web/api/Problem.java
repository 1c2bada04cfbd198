package org.entente.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong with a request, as RFC 9457 has it. */
public final class Problem extends RuntimeException {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Map<Integer, String> TITLES = Map.of(
            400, "The request cannot be answered",
            401, "A token is needed",
            403, "Not allowed",
            404, "Not found",
            405, "Not done here",
            406, "Not in that form",
            413, "Too large",
            500, "The program failed",
            503, "Busy");

    private final int status;

    /**
     * A problem.
     *
     * @param status the HTTP status
     * @param detail one line: value, place, rule, next step
     */
    public Problem(int status, String detail) {
        super(detail);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Answers a request with a problem. */
    public static void send(Context ctx, int status, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", TITLES.getOrDefault(status, "Problem"));
        body.put("status", status);
        body.put("detail", detail);
        body.put("instance", ctx.path());
        ctx.status(status).contentType(MEDIA_TYPE).result(JSON.writeValueAsString(body));
    }

    /** Answers a request with this problem. */
    public void send(Context ctx) {
        send(ctx, status, String.valueOf(getMessage()));
    }
}
