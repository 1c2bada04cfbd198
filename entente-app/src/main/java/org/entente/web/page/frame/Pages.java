package org.entente.web.page.frame;

import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.evidence.Explanation;
import org.entente.record.RecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts pages on the server: the page itself, each part alone, each figure as a copy, each number opened. */
public final class Pages {

    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final JavalinConfig config;
    private final Desk desk;
    private final Finished finished;

    public Pages(JavalinConfig config, Desk desk) {
        this.config = config;
        this.desk = desk;
        this.finished = new Finished(desk);
    }

    /** Makes a page from a request. */
    @FunctionalInterface
    public interface Maker {
        PageView make(Request request) throws Exception;
    }

    /** A page at an address. */
    public void page(String path, Maker maker) {
        config.routes.get(path, safely(ctx -> {
            String key = finished.key(ctx);
            if (finished.send(ctx, key)) {
                return;
            }
            desk.begin();
            Request request = new Request(ctx, desk);
            PageView view = maker.make(request);
            if (ctx.statusCode() == 303) {
                return;
            }
            if (request.text("part").isEmpty() && isWhole(view)) {
                finished.keep(ctx, key, Press.page(view, request));
            } else {
                send(request, view);
            }
        }));
    }

    private static boolean isWhole(PageView view) {
        return view.parts().stream().allMatch(part -> part.answer() instanceof Answer.Ready<?>);
    }

    /** Anything else that is asked for at an address, with errors shown as on pages. */
    public void get(String path, Handler handler) {
        config.routes.get(path, safely(handler));
    }

    /** A form that is sent to an address, from this site alone. */
    public void post(String path, Maker maker) {
        config.routes.post(path, safely(ctx -> {
            requireOwnOrigin(ctx);
            desk.begin();
            Request request = new Request(ctx, desk);
            PageView view = maker.make(request);
            if (ctx.statusCode() != 303) {
                html(ctx, Press.page(view, request));
            }
        }));
    }

    private static void requireOwnOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        // A page that sends no referrer sends the origin "null" with its forms; what tells then is the site.
        boolean own = site == null
                ? origin == null || origin.endsWith("://" + ctx.host())
                : site.equals("same-origin") || site.equals("none");
        if (!own) {
            throw new PageError(403, Texts.t("error.origin"));
        }
    }

    private static void send(Request request, PageView view) {
        Context ctx = request.context();
        String part = request.text("part");
        if (part.isEmpty()) {
            html(ctx, Press.page(view, request));
            return;
        }
        Part asked = view.parts().stream()
                .filter(each -> each.id().equals(part))
                .findFirst()
                .orElseThrow(() -> new PageError(404, Texts.t("error.part", part)));
        if (!request.text("figure").isEmpty()) {
            copy(request, model(asked));
        } else if (!request.text("number").isEmpty()) {
            html(ctx, opened(request, view, model(asked)));
        } else {
            html(ctx, Press.part(asked, request));
        }
    }

    private static PartModel model(Part part) {
        return switch (part.answer()) {
            case Answer.Ready<? extends PartModel> ready -> Objects.requireNonNull(ready.value());
            case Answer.Computing<? extends PartModel> waiting ->
                throw new PageError(503, Texts.t("waiting.again", waiting.what()));
            case Answer.Failed<? extends PartModel> failed -> throw new PageError(404, failed.why());
        };
    }

    private static void copy(Request request, PartModel model) {
        String id = request.text("figure");
        Figure figure = model.figures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PageError(404, Texts.t("error.figure", id)));
        Context ctx = request.context();
        switch (request.text("as")) {
            case "csv" -> {
                ctx.header("Content-Disposition", "attachment; filename=\"" + figure.id() + ".csv\"");
                ctx.contentType("text/csv; charset=utf-8").result(figure.table().csv(figure.source()));
            }
            case "svg" -> {
                ctx.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
                ctx.contentType("image/svg+xml; charset=utf-8").result(SvgCopy.of(figure));
            }
            default -> throw new PageError(400, Texts.t("error.copy", request.text("as")));
        }
    }

    private static String opened(Request request, PageView view, PartModel model) {
        List<Explanation> numbers = model.numbers();
        int index = request.number("number", 0, Math.max(0, numbers.size() - 1), 0);
        if (numbers.isEmpty()) {
            throw new PageError(404, Texts.t("error.part", request.text("part")));
        }
        String body = Press.render(
                "page/number.jte",
                Map.of(
                        "number",
                        numbers.get(index),
                        "back",
                        request.with(),
                        "title",
                        view.title(),
                        "request",
                        request));
        PageView opened = new PageView(Texts.t("number.title"), view.title(), view.section(), false, List.of());
        return Press.layout(opened, body, false, "");
    }

    /** Sends a page of HTML. */
    public static void html(Context ctx, String page) {
        ctx.contentType(ContentType.TEXT_HTML).result(page);
    }

    private static Handler safely(Handler handler) {
        return ctx -> {
            try {
                handler.handle(ctx);
            } catch (PageError e) {
                error(ctx, e.status(), String.valueOf(e.getMessage()));
            } catch (IllegalArgumentException e) {
                error(ctx, 400, String.valueOf(e.getMessage()));
            } catch (RecordException e) {
                error(ctx, 503, String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                LOG.error("A page could not be made: {}", ctx.path(), e);
                error(ctx, 500, Texts.t("failed.internal"));
            }
        };
    }

    /** Sends a plain page that says what is wrong. */
    public static void error(Context ctx, int status, String message) {
        String body = Press.render("page/error.jte", Map.of("status", status, "message", message));
        PageView view = new PageView(Texts.t("error.title", status), Texts.t("error.kicker"), "", false, List.of());
        ctx.status(status);
        html(ctx, Press.layout(view, body, false, ""));
    }

    /** Texts joined where they are not empty. */
    public static String join(String separator, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(java.util.stream.Collectors.joining(separator));
    }
}
