package org.entente.web.site;

import io.javalin.config.JavalinConfig;

/** A part of the site that adds its addresses to the server: pages, the REST interface, operations. */
@FunctionalInterface
public interface Routes {

    /** Adds addresses, and handlers that run before or after them, before the server starts. */
    void addTo(JavalinConfig config);
}
