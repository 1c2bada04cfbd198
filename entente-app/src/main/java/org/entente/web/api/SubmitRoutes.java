package org.entente.web.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.web.site.Routes;
import org.jspecify.annotations.Nullable;

/** What changes the record, and text that is coded: everything of the REST interface that is no GET. */
public final class SubmitRoutes implements Routes {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9,-]{1,200}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{4,64}");
    private static final String LINES = "application/x-ndjson";
    private static final int BUFFER_BYTES = 1 << 16;

    /** The largest file that is taken. */
    static final long MOST_FILE_BYTES = 1L << 30;

    /** The longest text that is coded at once. */
    static final long MOST_TEXT_BYTES = 4L << 20;

    private final Answerer answerer;

    /** Submissions to a record. */
    public SubmitRoutes(Answerer answerer) {
        this.answerer = answerer;
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.post(ApiRoutes.ROOT + "/code", this::code);
        config.routes.post(ApiRoutes.ROOT + "/deliveries", this::ingest);
        config.routes.delete(ApiRoutes.ROOT + "/deliveries/{id}", this::drop);
    }

    private void code(Context ctx) throws IOException {
        String name = name(ctx, "text.txt");
        send(ctx, withFile(ctx, name, MOST_TEXT_BYTES, file -> List.of("code", "--json", "--", file.toString())));
    }

    private void ingest(Context ctx) throws IOException {
        String name = name(ctx, null);
        String format = word(ctx, "format", "auto");
        String keep = word(ctx, "keep", "all");
        send(
                ctx,
                withFile(
                        ctx,
                        name,
                        MOST_FILE_BYTES,
                        file -> List.of("ingest", "--json", "--keep=" + keep, "--", format, file.toString())));
    }

    private void drop(Context ctx) {
        String id = ctx.pathParam("id");
        if (!ID.matcher(id).matches()) {
            throw new Problem(404, "There is no delivery (" + id + "). GET " + ApiRoutes.ROOT + "/sources lists them.");
        }
        Reply reply = answerer.run(List.of("sources", "--drop=" + id));
        if (!reply.isAnswer()) {
            throw new Problem(reply.isMistake() ? 404 : 500, reply.error());
        }
        ctx.status(204);
    }

    private static void send(Context ctx, Reply reply) {
        if (!reply.isAnswer()) {
            throw new Problem(reply.isMistake() ? 400 : 500, reply.error());
        }
        ctx.contentType(LINES).result(reply.out());
    }

    private static String name(Context ctx, @Nullable String otherwise) {
        String name = ctx.queryParam("name");
        if (name == null && otherwise != null) {
            return otherwise;
        }
        if (name == null || !NAME.matcher(name).matches()) {
            throw new Problem(
                    400,
                    "The name (" + name + ") must be that of the file, of letters, digits, dots, dashes and"
                            + " underscores, as in 20240619.export.CSV.zip.");
        }
        return name;
    }

    private static String word(Context ctx, String parameter, String otherwise) {
        String value = ctx.queryParam(parameter);
        if (value != null && !WORD.matcher(value).matches()) {
            throw new Problem(400, "The " + parameter + " (" + value + ") must be one word.");
        }
        return value == null ? otherwise : value;
    }

    private Reply withFile(Context ctx, String name, long most, Function<Path, List<String>> words) throws IOException {
        Path folder = Files.createTempDirectory("entente-submit");
        Path file = folder.resolve(name);
        try {
            receive(ctx, file, most);
            return answerer.run(words.apply(file));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void receive(Context ctx, Path file, long most) throws IOException {
        long left = most;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = ctx.bodyInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw new Problem(413, "More than " + most + " bytes are not taken. Use the command.");
                }
                out.write(buffer, 0, n);
            }
        }
        if (left == most) {
            throw new Problem(400, "The request has no body. Send the file as it is.");
        }
    }
}
