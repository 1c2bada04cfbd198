package org.entente.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.io.IOException;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.dossier.DossierFormat;

/** The dossier as a page: {@code /} is that of the site's pair, {@code /dossier/A/B} that of any other. */
public final class DossierRoutes implements Routes {

    private final Site site;

    /** Dossiers of a site. */
    public DossierRoutes(Site site) {
        this.site = site;
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.get("/", ctx -> send(ctx, site.first(), site.second()));
        config.routes.get("/dossier/{a}/{b}", ctx -> send(ctx, named(ctx.pathParam("a")), named(ctx.pathParam("b"))));
    }

    private void send(Context ctx, State first, State second) throws IOException {
        String page = site.runs()
                .dossier(first, second, DossierFormat.HTML, site.asOf(), null, "page")
                .text();
        ctx.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        ctx.contentType(ContentType.TEXT_HTML).result(page);
    }

    private static State named(String name) {
        return StateSystem.standard().getStateNamed(name, null);
    }
}
