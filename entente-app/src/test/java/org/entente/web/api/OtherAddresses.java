package org.entente.web.api;

import static org.entente.web.api.OpenApiDocument.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.web.alert.AlertStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the description says of addresses that are no questions of the table. */
final class OtherAddresses {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    private OtherAddresses() {}

    static void addTo(Map<String, Object> paths, Map<String, List<JsonNode>> samples) {
        put(paths, "get", ApiRoutes.DESCRIPTION, "This description.", "200", "application/yaml", null);
        Map<String, Object> stream = put(
                paths,
                "get",
                AlertStream.PATH,
                "Alerts as they are made, as server-sent events: event alert, its id, and the alert as JSON.",
                "200",
                "text/event-stream",
                null);
        stream.put(
                "parameters",
                List.of(query(
                        "after",
                        "Begin after the alert of this id; empty: with the first. Last-Event-ID counts before it.",
                        false)));
        Map<String, Object> code = put(
                paths,
                "post",
                ApiRoutes.ROOT + "/code",
                "Text in the body to events, one object a document.",
                "200",
                LINES,
                null);
        code.put("parameters", List.of(query("name", "Name of the file, whose ending tells its format.", false)));
        code.put("requestBody", body("text/plain"));
        Map<String, Object> ingest = put(
                paths,
                "post",
                ApiRoutes.ROOT + "/deliveries",
                "Reads the file in the body into the record.",
                "200",
                LINES,
                null);
        ingest.put(
                "parameters",
                List.of(
                        query("name", "Name of the file.", true),
                        query("format", "A format of entente ingest (default: auto).", false),
                        query("keep", "Which events to keep (default: all).", false)));
        ingest.put("requestBody", body("application/octet-stream"));
        Map<String, Object> drop = put(
                paths,
                "delete",
                ApiRoutes.ROOT + "/deliveries/{id}",
                "Takes a delivery out of the record.",
                "204",
                "",
                null);
        drop.put(
                "parameters",
                List.of(map("name", "id", "in", "path", "required", true, "schema", map("type", "string"))));
        for (String open : List.of("/health", "/ready")) {
            put(
                            paths,
                            "get",
                            open,
                            "Whether the server is " + (open.equals("/health") ? "up." : "ready."),
                            "200",
                            JSON,
                            samples)
                    .put("security", List.of());
        }
        put(paths, "get", "/metrics", "What the server counts, for Prometheus.", "200", "text/plain", null);
    }

    private static Map<String, Object> put(
            Map<String, Object> paths,
            String method,
            String path,
            String about,
            String status,
            String type,
            @Nullable Map<String, List<JsonNode>> samples) {
        Map<String, Object> answer = map("description", about);
        if (!type.isEmpty()) {
            List<JsonNode> known = samples == null ? List.of() : samples.getOrDefault(path, List.of());
            answer.put(
                    "content", map(type, map("schema", known.isEmpty() ? map("type", "string") : SchemaOf.all(known))));
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", method + path.replaceAll("[^a-z0-9]+", "-"));
        operation.put("summary", about);
        operation.put("parameters", new ArrayList<>());
        operation.put("responses", map(status, answer, "default", map("$ref", "#/components/responses/problem")));
        paths.put(path, map(method, operation));
        return operation;
    }

    private static Map<String, Object> query(String name, String about, boolean required) {
        return map(
                "name",
                name,
                "in",
                "query",
                "description",
                about,
                "required",
                required,
                "schema",
                map("type", "string"));
    }

    private static Map<String, Object> body(String type) {
        return map("required", true, "content", map(type, map("schema", map("type", "string"))));
    }
}
