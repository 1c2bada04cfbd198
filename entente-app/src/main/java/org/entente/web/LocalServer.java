package org.entente.web;

import io.javalin.Javalin;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.dossier.DossierFormat;
import org.entente.pipeline.Runs;

/** Serves dossiers as pages on the loopback address. */
public final class LocalServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin server;

    private LocalServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts serving; {@code /} is the page of the given pair, {@code /dossier/A/B} that of any other.
     *
     * @param port the port; 0 for any free one
     */
    public static LocalServer start(Runs runs, State first, State second, LocalDate asOf, int port) {
        Pages pages = new Pages(runs, asOf);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/", ctx -> pages.send(ctx, first, second));
            config.routes.get(
                    "/dossier/{a}/{b}", ctx -> pages.send(ctx, named(ctx.pathParam("a")), named(ctx.pathParam("b"))));
            config.routes.exception(
                    IllegalArgumentException.class, (e, ctx) -> ctx.status(404).result(String.valueOf(e.getMessage())));
        });
        return new LocalServer(server.start(LOOPBACK, port));
    }

    private static State named(String name) {
        return StateSystem.standard().getStateNamed(name, null);
    }

    /** Address of the first page. */
    public String address() {
        return "http://" + LOOPBACK + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Makes pages one at a time: each reads the record through a database of its own. */
    private record Pages(Runs runs, LocalDate asOf) {
        void send(Context ctx, State first, State second) throws IOException {
            String page = runs.dossier(first, second, DossierFormat.HTML, asOf, null, "page")
                    .text();
            ctx.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
            ctx.contentType(ContentType.TEXT_HTML).result(page);
        }
    }
}
