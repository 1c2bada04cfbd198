package org.entente.web.alert;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.watch.Alert;
import org.entente.watch.AlertBook;
import org.entente.web.api.ApiRoutes;
import org.entente.web.api.Problem;
import org.entente.web.site.Routes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends alerts as they are made (server-sent events). An event's id is the alert's; who comes back with {@code Last-Event-ID}, as
 * browsers do by themselves, gets what came after it, so none is missed and none comes twice.
 */
public final class AlertStream implements Routes {

    /** Its address. */
    public static final String PATH = ApiRoutes.ROOT + "/alerts/stream";

    private static final int MOST_CLIENTS = 200;
    private static final long LOOK_MILLIS = 250;
    /** Proxies and this server give up what is silent for longer. */
    private static final int LOOKS_UNTIL_COMMENT = 40;

    private final AlertBook book;
    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** A stream of the alerts in a book. */
    public AlertStream(AlertBook book) {
        this.book = book;
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.get(PATH, this::open);
        config.events.serverStopping(() -> {
            stopping = true;
            clients.forEach(SseClient::close);
        });
    }

    /** How many listen. */
    public int listening() {
        return clients.size();
    }

    private void open(Context ctx) throws Exception {
        if (clients.size() >= MOST_CLIENTS || stopping) {
            ctx.header("Retry-After", "30");
            throw new Problem(503, "Too many listen already. Ask again in half a minute, or ask for /api/v1/alerts.");
        }
        if (!String.valueOf(ctx.header("Accept")).contains("text/event-stream")) {
            throw new Problem(406, "Alerts come here as text/event-stream; " + ApiRoutes.ROOT + "/alerts lists them.");
        }
        new SseHandler(0, this::send).handle(ctx);
    }

    /** The last alert that is known to who asks; an empty text for none of them, null for all that there are. */
    private static @Nullable String after(Context ctx) {
        String again = ctx.header("Last-Event-ID");
        return again != null ? again : ctx.queryParam("after");
    }

    private void send(SseClient client) {
        clients.add(client);
        client.onClose(() -> clients.remove(client));
        String after = after(client.ctx());
        List<Alert> all = book.list();
        int sent = after == null ? all.size() : all.size() - after(all, after).size();
        client.sendComment("alerts");
        for (int looks = 1; !client.terminated() && !stopping; looks++) {
            all = book.list();
            for (; sent < all.size(); sent++) {
                Alert alert = all.get(sent);
                client.sendEvent("alert", JsonMapper.shared().writeValueAsString(alert), alert.id());
            }
            if (looks % LOOKS_UNTIL_COMMENT == 0) {
                client.sendComment("still here");
            }
            pause();
        }
        client.close();
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /** The alerts that came after one; all where none has that id. */
    private static List<Alert> after(List<Alert> all, String id) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).id().equals(id)) {
                return all.subList(i + 1, all.size());
            }
        }
        return all;
    }
}
