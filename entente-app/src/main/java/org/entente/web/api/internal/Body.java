package org.entente.web.api.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer in the form that was asked for. */
public final class Body {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Body() {}

    /**
     * A page of the rows.
     *
     * @param text what is sent
     * @param total how many rows there are in all; −1 when nobody counted
     */
    public record Made(String text, long total) {}

    /** A printed answer: as it was printed, unless a page is asked for. */
    public static Made ofJson(String printed, String pointer, boolean csv, Page page) {
        if (!csv && page.isWhole()) {
            return new Made(printed, -1);
        }
        JsonNode tree = JSON.readTree(printed);
        JsonNode rows = tree.at(pointer);
        List<JsonNode> all = new ArrayList<>();
        if (rows.isArray()) {
            rows.forEach(all::add);
        }
        List<JsonNode> cut = page.of(all);
        if (csv) {
            return new Made(RowTable.csv(cut), all.size());
        }
        if (rows instanceof ArrayNode array) {
            array.removeAll();
            cut.forEach(array::add);
        }
        return new Made(JSON.writeValueAsString(tree) + "\n", all.size());
    }

    /** An answer that a command wrote as CSV: as it was written, unless JSON or a page is asked for. */
    public static Made ofCsv(String written, boolean csv, Page page) {
        if (csv && page.isWhole()) {
            return new Made(written, -1);
        }
        List<NamedCsvRecord> all = CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(written).stream()
                .toList();
        List<JsonNode> rows = new ArrayList<>();
        for (NamedCsvRecord row : page.of(all)) {
            ObjectNode object = JSON.createObjectNode();
            row.getFieldsAsMap().forEach((name, value) -> put(object, name, value));
            rows.add(object);
        }
        if (csv) {
            return new Made(RowTable.csv(rows), all.size());
        }
        ObjectNode body = JSON.createObjectNode();
        ArrayNode array = body.putArray("rows");
        rows.forEach(array::add);
        return new Made(JSON.writeValueAsString(body) + "\n", all.size());
    }

    /** Texts stay texts: whether a column holds numbers is for its codebook to say. An empty cell is unknown. */
    private static void put(ObjectNode object, String name, String value) {
        if (value.isEmpty()) {
            object.putNull(name);
        } else {
            object.put(name, value);
        }
    }
}
