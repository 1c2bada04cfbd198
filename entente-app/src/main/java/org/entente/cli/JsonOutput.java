package org.entente.cli;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The one way in which a command prints JSON: one object, keys as its records name them, an unknown number as null. */
final class JsonOutput {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private JsonOutput() {}

    /**
     * Prints one JSON document and flushes.
     *
     * @param value records, maps, lists, numbers and texts; NaN and infinities become null
     */
    static void print(PrintWriter out, Object value) {
        JsonNode tree = JSON.valueToTree(value);
        unknownToNull(tree);
        out.println(JSON.writeValueAsString(tree));
        out.flush();
    }

    private static void unknownToNull(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                if (isUnknown(object.get(name))) {
                    object.putNull(name);
                } else {
                    unknownToNull(object.get(name));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isUnknown(array.get(i))) {
                    array.setNull(i);
                } else {
                    unknownToNull(array.get(i));
                }
            }
        }
    }

    private static boolean isUnknown(JsonNode node) {
        return node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue());
    }
}
