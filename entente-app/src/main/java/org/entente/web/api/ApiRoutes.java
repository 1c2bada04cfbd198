package org.entente.web.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.BadMessageException;
import org.entente.pipeline.Version;
import org.entente.web.api.Operation.Output;
import org.entente.web.api.internal.AnswerCache;
import org.entente.web.api.internal.Body;
import org.entente.web.api.internal.Page;
import org.entente.web.api.internal.Questions;
import org.entente.web.site.Routes;

/** The REST interface: a GET for each {@link Operation}, and its description. */
public final class ApiRoutes implements Routes {

    /** Where it begins. */
    public static final String ROOT = "/api/v1";

    /** Where its description is. */
    public static final String DESCRIPTION = ROOT + "/openapi.yaml";

    private static final long CACHE_BYTES = 64L << 20;
    private static final long PATIENCE_MILLIS = 60_000;

    private final Answerer answerer;
    private final OperationRunner runner;
    private final AnswerCache cache =
            new AnswerCache(CACHE_BYTES, Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE_MILLIS);

    /** The interface over a record. */
    public ApiRoutes(Answerer answerer) {
        this.answerer = answerer;
        this.runner = new OperationRunner(answerer);
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.get(DESCRIPTION, ApiRoutes::describe);
        for (Operation operation : Operations.all()) {
            config.routes.get(ROOT + operation.path(), ctx -> answer(operation, ctx));
        }
        config.routes.exception(Problem.class, (problem, ctx) -> problem.send(ctx));
        config.routes.exception(AnswerCache.BusyException.class, (busy, ctx) -> {
            ctx.header("Retry-After", "30");
            Problem.send(ctx, 503, "Other answers are being worked out. Ask again in half a minute.");
        });
        config.routes.exception(BadMessageException.class, (bad, ctx) -> Problem.send(ctx, bad.getCode(), reason(bad)));
        config.routes.exception(Exception.class, (failure, ctx) -> Problem.send(ctx, 500, reason(failure)));
        config.http.prefer405over404 = true;
        config.routes.error(404, ctx -> explain(ctx, "There is no such address. See " + DESCRIPTION + "."));
        config.routes.error(405, ctx -> explain(ctx, "That is not done at this address. See " + DESCRIPTION + "."));
    }

    /** Answers that were found in memory. */
    public long found() {
        return cache.hits();
    }

    /** Answers that were worked out. */
    public long computed() {
        return cache.misses();
    }

    /** Room that answers take in memory. */
    public long bytes() {
        return cache.bytes();
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    private static void explain(Context ctx, String detail) {
        boolean isExplained = Problem.MEDIA_TYPE.equals(ctx.res().getContentType());
        if (ctx.path().startsWith(ROOT) && !isExplained) {
            Problem.send(ctx, ctx.statusCode(), detail);
        }
    }

    private static void describe(Context ctx) throws IOException {
        try (InputStream text = ApiRoutes.class.getResourceAsStream("openapi.yaml")) {
            if (text == null) {
                throw new IllegalStateException("The description belongs to the program.");
            }
            ctx.contentType("application/yaml").result(text.readAllBytes());
        }
    }

    private void answer(Operation operation, Context ctx) {
        List<String> words = Questions.words(operation, ctx);
        boolean csv = Questions.wantsCsv(ctx);
        Page page = Page.of(ctx);
        String key = digest(answerer.state() + "\n" + Version.TEXT + "\n" + String.join("\n", words));
        boolean byRecord = operation.output() != Output.PRINTED_FROM_FILES;
        if (byRecord && isUnchanged(ctx, "W/\"" + key + (csv ? "-csv" : "") + "\"")) {
            return;
        }
        Reply reply = byRecord
                ? cache.get(key, () -> runner.run(operation, words))
                : cache.compute(() -> runner.run(operation, words));
        require(reply);
        if (!byRecord && isUnchanged(ctx, "W/\"" + digest(key + reply.out()) + (csv ? "-csv" : "") + "\"")) {
            return;
        }
        Body.Made made = operation.output() == Output.FILE
                ? Body.ofCsv(reply.out(), csv, page)
                : Body.ofJson(reply.out(), operation.rows(), csv, page);
        page.describe(ctx, made.total());
        ctx.contentType(csv ? "text/csv; charset=utf-8" : "application/json").result(made.text());
    }

    /** Says what the answer's state is; whoever has it already gets no answer. */
    private static boolean isUnchanged(Context ctx, String tag) {
        ctx.header("ETag", tag).header("Cache-Control", "private, no-cache").header("Vary", "Accept, Authorization");
        String known = ctx.header("If-None-Match");
        if (known != null && List.of(known.split("\\s*,\\s*")).contains(tag)) {
            ctx.status(304);
            return true;
        }
        return false;
    }

    private static void require(Reply reply) {
        if (!reply.isAnswer()) {
            throw new Problem(reply.isMistake() ? 400 : 500, reply.error());
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
