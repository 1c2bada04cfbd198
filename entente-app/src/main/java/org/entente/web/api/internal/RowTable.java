package org.entente.web.api.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Rows of an answer as a table: a column a number or text, named by its way in the row; an empty cell is unknown. */
public final class RowTable {

    private RowTable() {}

    /** The rows as CSV with a head line. What a list holds is written as JSON into its one cell. */
    public static String csv(Iterable<JsonNode> rows) {
        List<Map<String, String>> cells = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        for (JsonNode row : rows) {
            Map<String, String> one = new LinkedHashMap<>();
            flatten("", row, one);
            columns.addAll(one.keySet());
            cells.add(one);
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            if (!columns.isEmpty()) {
                csv.writeRecord(columns);
            }
            for (Map<String, String> row : cells) {
                csv.writeRecord(
                        columns.stream().map(c -> row.getOrDefault(c, "")).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("Nothing in memory fails.", e);
        }
        return text.toString();
    }

    private static void flatten(String name, JsonNode node, Map<String, String> cells) {
        if (node.isObject()) {
            node.properties()
                    .forEach(p -> flatten(name.isEmpty() ? p.getKey() : name + "." + p.getKey(), p.getValue(), cells));
        } else {
            String text = node.isNull() ? "" : node.isArray() ? node.toString() : node.asString();
            cells.put(name.isEmpty() ? "value" : name, text);
        }
    }
}
