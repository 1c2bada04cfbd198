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

    private LocalServer(Javalin server, String host) {
        this.server = server;
        this.host = host;
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
        parts.add(new PageRoutes(site));
        return start(parts, host, port);
    }

    /**
     * Starts serving.
     *
     * @param parts the parts of the site; one that comes later may not name an address of an earlier one
     * @param host name or address to listen at
     * @param port the port; 0 for any free one
     */
    static LocalServer start(List<Routes> parts, String host, int port) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            parts.forEach(part -> part.addTo(config));
            config.routes.exception(
                    IllegalArgumentException.class, (e, ctx) -> ctx.status(404).result(String.valueOf(e.getMessage())));
        });
        return new LocalServer(server.start(host, port), host);
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
