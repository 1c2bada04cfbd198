package org.entente.web;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.StateSystem;
import org.entente.pipeline.Runs;
import org.entente.pipeline.StarterRecord;
import org.entente.web.site.Routes;
import org.entente.web.site.Site;
import org.jspecify.annotations.Nullable;

/** A server over the starter record with the parts of a test, and a client of it. */
public final class TestServer implements AutoCloseable {

    /** A route: method and pattern. */
    public record Route(String method, String pattern) {}

    private final LocalServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Route> routes = new ArrayList<>();
    private final String homeBefore;

    /**
     * Starts the server.
     *
     * @param home folder for what the program keeps
     */
    public TestServer(Path home, List<Routes> parts) throws IOException {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", home.toString());
        StateSystem states = StateSystem.standard();
        Site site = new Site(
                new Runs(StarterRecord.open(), "starter"),
                states.getState("RUS"),
                states.getState("PRK"),
                LocalDate.of(2025, 6, 30));
        List<Routes> all = new ArrayList<>(List.of(config -> config.events.handlerAdded(added -> {
            HandlerType type = added.getHttpMethod();
            if (type.isHttpMethod()) {
                routes.add(new Route(type.name(), added.getPath()));
            }
        })));
        all.addAll(parts);
        server = LocalServer.start(site, all, "127.0.0.1", 0);
    }

    /** All routes with a method of HTTP. */
    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** Its address without the last slash. */
    public String address() {
        return server.address().replaceAll("/$", "");
    }

    /** Sends a request. */
    public HttpResponse<String> send(String method, String path, Map<String, String> headers, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        new TreeMap<>(headers).forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Asks for an address. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, Map.of(), null);
    }

    @Override
    public void close() {
        server.close();
        client.shutdownNow();
        System.setProperty("entente.home", homeBefore);
    }
}
