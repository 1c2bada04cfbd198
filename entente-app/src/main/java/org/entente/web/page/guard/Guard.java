package org.entente.web.page.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Texts;
import org.entente.web.site.Routes;

/** Sets the headers of every answer, refuses what is too long, and says in a plain page what is wrong. */
public final class Guard implements Routes {

    /** No script, style, font, image or request but from this server; no frame around it. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int LONGEST_QUERY = 4000;

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.before(ctx -> {
            headers(ctx);
            String query = ctx.queryString();
            if (query != null && query.length() > LONGEST_QUERY || ctx.path().length() > LONGEST_QUERY) {
                throw new PageError(414, Texts.t("error.query", LONGEST_QUERY));
            }
        });
        config.routes.exception(
                PageError.class, (error, ctx) -> Pages.error(ctx, error.status(), String.valueOf(error.getMessage())));
        config.routes.error(404, ctx -> {
            if (isPage(ctx) && !hasPage(ctx)) {
                Pages.error(ctx, 404, Texts.t("error.nothing"));
            }
        });
        config.routes.error(405, ctx -> {
            if (isPage(ctx) && !hasPage(ctx)) {
                Pages.error(ctx, 405, Texts.t("error.method"));
            }
        });
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** The REST interface and operations have errors of their own. */
    private static boolean isPage(Context ctx) {
        return !ctx.path().startsWith("/api")
                && !ctx.path().startsWith("/metrics")
                && !ctx.path().startsWith("/health");
    }

    private static boolean hasPage(Context ctx) {
        String type = ctx.res().getContentType();
        return type != null
                && type.startsWith("text/html")
                && ctx.result() != null
                && ctx.result().startsWith("<!DOCTYPE html>");
    }
}
