package org.entente.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The JSON schema that answers have in common. Two levels down it says no more than the type. */
final class SchemaOf {

    private static final int DEPTH = 3;

    private SchemaOf() {}

    static Map<String, Object> all(List<JsonNode> answers) {
        return schema(answers, DEPTH);
    }

    private static Map<String, Object> schema(List<JsonNode> nodes, int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        TreeSet<String> types = new TreeSet<>();
        nodes.forEach(node -> types.add(type(node)));
        if (types.contains("number")) {
            types.add("null"); // an unknown number is null
            types.remove("integer");
        }
        if (!types.isEmpty()) {
            schema.put("type", types.size() == 1 ? types.first() : List.copyOf(types));
        }
        if (depth > 0 && types.contains("object")) {
            properties(nodes.stream().filter(JsonNode::isObject).toList(), depth, schema);
        }
        if (depth > 0 && types.contains("array")) {
            List<JsonNode> items = new ArrayList<>();
            nodes.stream().filter(JsonNode::isArray).forEach(array -> array.forEach(items::add));
            if (!items.isEmpty()) {
                schema.put("items", schema(items, depth - 1));
            }
        }
        return schema;
    }

    private static void properties(List<JsonNode> objects, int depth, Map<String, Object> schema) {
        Map<String, List<JsonNode>> values = new LinkedHashMap<>();
        for (JsonNode object : objects) {
            object.properties()
                    .forEach(p -> values.computeIfAbsent(p.getKey(), k -> new ArrayList<>())
                            .add(p.getValue()));
        }
        List<String> always = values.keySet().stream()
                .filter(key -> objects.stream().allMatch(o -> o.has(key)))
                .toList();
        if (!always.isEmpty()) {
            schema.put("required", always);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        values.forEach((name, all) -> properties.put(name, schema(all, depth - 1)));
        schema.put("properties", properties);
        if (depth == DEPTH) {
            schema.put("additionalProperties", false);
        }
    }

    private static String type(JsonNode node) {
        if (node.isNull()) {
            return "null";
        } else if (node.isString()) {
            return "string";
        } else if (node.isBoolean()) {
            return "boolean";
        } else if (node.isIntegralNumber()) {
            return "integer";
        } else if (node.isNumber()) {
            return "number";
        }
        return node.isArray() ? "array" : "object";
    }
}
