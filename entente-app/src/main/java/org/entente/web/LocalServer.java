package org.entente.web;

import io.javalin.Javalin;
import java.util.ArrayList;
import java.util.List;
import org.entente.web.page.PageRoutes;
import org.entente.web.site.Routes;
import org.entente.web.site.Site;

/** Serves a site, on the loopback address unless another is named. */
public final class LocalServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin server;
    private final String host;
    private final Runnable prepare;

    private LocalServer(Javalin server, String host, Runnable prepare) {
        this.server = server;
        this.host = host;
        this.prepare = prepare;
    }

    /**
     * Starts serving all that the program shows of a site.
     *
     * @param port the port; 0 for any free one
     */
    public static LocalServer start(Site site, int port) {
        return start(site, List.of(), LOOPBACK, port);
    }

    /**
     * Starts serving a site and further parts.
     *
     * @param more parts beside the pages of the site
     * @param host name or address to listen at
     * @param port the port; 0 for any free one
     */
    public static LocalServer start(Site site, List<Routes> more, String host, int port) {
        List<Routes> parts = new ArrayList<>(more);
        PageRoutes pages = new PageRoutes(site);
        parts.add(pages);
        return start(parts, host, port, pages::prepare);
    }

    /**
     * Starts serving.
     *
     * @param parts the parts of the site; one that comes later may not name an address of an earlier one
     * @param host name or address to listen at
     * @param port the port; 0 for any free one
     */
    static LocalServer start(List<Routes> parts, String host, int port) {
        return start(parts, host, port, () -> {});
    }

    private static LocalServer start(List<Routes> parts, String host, int port, Runnable prepare) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            parts.forEach(part -> part.addTo(config));
            config.routes.exception(
                    IllegalArgumentException.class, (e, ctx) -> ctx.status(404).result(String.valueOf(e.getMessage())));
        });
        return new LocalServer(server.start(host, port), host, prepare);
    }

    /** Has what the first pages show computed in the background, so that the first who looks need not wait. */
    public void prepare() {
        prepare.run();
    }

    /** Address of the first page. */
    public String address() {
        return "http://" + host + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
