package org.entente.web;

import io.javalin.Javalin;
import java.util.List;
import org.entente.web.page.PageRoutes;
import org.entente.web.site.Routes;
import org.entente.web.site.Site;

/** Serves a site on the loopback address. */
public final class LocalServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin server;

    private LocalServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts serving all that the program shows of a site.
     *
     * @param port the port; 0 for any free one
     */
    public static LocalServer start(Site site, int port) {
        return start(List.of(new PageRoutes(site)), port);
    }

    /**
     * Starts serving.
     *
     * @param parts the parts of the site; one that comes later may not name an address of an earlier one
     * @param port the port; 0 for any free one
     */
    static LocalServer start(List<Routes> parts, int port) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            parts.forEach(part -> part.addTo(config));
            config.routes.exception(
                    IllegalArgumentException.class, (e, ctx) -> ctx.status(404).result(String.valueOf(e.getMessage())));
        });
        return new LocalServer(server.start(LOOPBACK, port));
    }

    /** Address of the first page. */
    public String address() {
        return "http://" + LOOPBACK + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
