package org.entente.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.web.api.Parameter.Kind;
import tools.jackson.databind.JsonNode;

/** Writes the description of the REST interface: addresses from the program's own table, forms of answers from real answers. */
final class OpenApiDocument {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final Map<String, List<JsonNode>> samples;

    /**
     * A description.
     *
     * @param samples real answers by the name of their operation
     */
    OpenApiDocument(Map<String, List<JsonNode>> samples) {
        this.samples = samples;
    }

    Map<String, Object> toMap() {
        Map<String, Object> document = map("openapi", "3.1.0");
        document.put(
                "info",
                map(
                        "title",
                        "Entente",
                        "version",
                        "1",
                        "description",
                        "What the command answers, as JSON and CSV. Answers carry a weak ETag of the record's state;"
                                + " mistakes are RFC 9457 problems. A number that is unknown is null.",
                        "license",
                        map("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("servers", List.of(map("url", "/")));
        document.put("security", List.of(map("token", List.of()), map()));
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Operation operation : Operations.all()) {
            paths.put(ApiRoutes.ROOT + operation.path(), map("get", question(operation)));
        }
        OtherAddresses.addTo(paths, samples);
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private Map<String, Object> question(Operation operation) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            parameters.add(parameter(parameter));
        }
        for (String everywhere : List.of("as-of", "format", "limit", "offset")) {
            parameters.add(map("$ref", "#/components/parameters/" + everywhere));
        }
        Map<String, Object> answer = map("description", operation.about());
        answer.put(
                "content",
                map(
                        JSON, map("schema", SchemaOf.all(samples.getOrDefault(operation.id(), List.of()))),
                        CSV, map("schema", map("type", "string"))));
        Map<String, Object> question = map("operationId", operation.id());
        question.put("summary", operation.about());
        question.put("description", "The rows at `" + operation.rows() + "` are those of CSV and of pages.");
        question.put("parameters", parameters);
        Map<String, Object> responses = map("200", answer, "304", map("description", "What you have is the answer."));
        responses.put("default", map("$ref", "#/components/responses/problem"));
        question.put("responses", responses);
        return question;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> one = map("name", parameter.name(), "in", parameter.isInPath() ? "path" : "query");
        if (parameter.isInPath()) {
            one.put("required", true);
        }
        one.put("description", parameter.about());
        one.put(
                "schema",
                switch (parameter.kind()) {
                    case FLAG -> map("type", "boolean");
                    case ARGUMENT -> map("type", "array", "items", map("type", "string"));
                    default -> map("type", "string");
                });
        if (parameter.kind() == Kind.ARGUMENT) {
            one.put("required", true);
            one.put("explode", true);
        }
        return one;
    }

    private static Map<String, Object> components() {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put(
                "securitySchemes",
                map(
                        "token",
                        map(
                                "type", "http",
                                "scheme", "bearer",
                                "description", "Needed unless the server listens on loopback alone.")));
        components.put(
                "parameters",
                map(
                        "as-of",
                                query(
                                        "as-of",
                                        "Use only what was known by the end of this day, month or year.",
                                        "string"),
                        "format", query("format", "json or csv; counts before the Accept header.", "string"),
                        "limit", query("limit", "Most rows, 1 to 10000; Link names the next page.", "integer"),
                        "offset", query("offset", "Rows to pass over.", "integer")));
        Map<String, Object> problem = map("type", "object");
        problem.put("required", List.of("type", "title", "status", "detail", "instance"));
        Map<String, Object> fields = new LinkedHashMap<>();
        List.of("type", "title", "detail", "instance").forEach(name -> fields.put(name, map("type", "string")));
        fields.put("status", map("type", "integer"));
        problem.put("properties", fields);
        components.put("schemas", map("problem", problem));
        components.put(
                "responses",
                map(
                        "problem",
                        map(
                                "description",
                                "What is wrong, and what to do (RFC 9457).",
                                "content",
                                map(Problem.MEDIA_TYPE, map("schema", map("$ref", "#/components/schemas/problem"))))));
        return components;
    }

    private static Map<String, Object> query(String name, String about, String type) {
        return map("name", name, "in", "query", "description", about, "schema", map("type", type));
    }

    /** A map in the order of its pairs. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
