package org.entente.source.registry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.source.csv.CsvHeader;

/** Files that often lie beside the record's sources and are known, but hold nothing that the record keeps. */
final class ReferenceTables {

    private static final String STATES =
            "is a list of states. The program has the Correlates of War and Gleditsch-Ward lists"
                    + " of its own; memberships are read from the project's own list, as cow-states.";
    private static final String CAMEO = "is a table of CAMEO codes or scales, which the program has of its own.";
    private static final String GKG =
            "is GDELT's Global Knowledge Graph: what articles are about, not who did what to whom."
                    + " Ingest the .export.CSV files of the same time as gdelt.";

    private static final Map<List<String>, String> BY_COLUMNS = new LinkedHashMap<>();

    static {
        BY_COLUMNS.put(
                List.of("ccode", "capital", "lat", "lng"), "is a table of capitals, which the program has of its own.");
        BY_COLUMNS.put(
                List.of("gainer", "loser", "entity"),
                "is Territorial Change data, of which no series is made here, so nothing is read from it.");
        BY_COLUMNS.put(
                List.of("category", "data", "version", "bibtexkey"),
                "is a list of the data versions of a package, so nothing is read from it.");
        BY_COLUMNS.put(List.of("cowcode", "country_name", "microstate"), STATES);
        BY_COLUMNS.put(List.of("gwcode", "country_name", "microstate"), STATES);
        BY_COLUMNS.put(List.of("iso3166-1-alpha-3", "iso3166-1-alpha-2"), STATES);
        BY_COLUMNS.put(List.of("iso3", "fips", "geonameid"), STATES);
        BY_COLUMNS.put(List.of("cameoeventcode"), CAMEO);
        BY_COLUMNS.put(List.of("eventtype_id", "goldstein", "root_code"), CAMEO);
        BY_COLUMNS.put(List.of("code", "label"), CAMEO);
    }

    private ReferenceTables() {}

    /** What the file is, as the end of a sentence that begins with its name. */
    static Optional<String> find(String fileName, byte[] head) {
        Optional<CsvHeader> header = CsvHeader.findIn(head);
        Optional<String> byColumns = header.flatMap(found -> BY_COLUMNS.entrySet().stream()
                .filter(table -> found.names().containsAll(table.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
        if (byColumns.isPresent()) {
            return byColumns;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (isKnowledgeGraph(text)) {
            return Optional.of(GKG);
        }
        return text.stripLeading().startsWith("{") && fileName.contains("goldstein")
                ? Optional.of(CAMEO)
                : Optional.empty();
    }

    /** Records (27 columns since 2015, 11 before) and counts (15): each begins with a day or a number of day and time. */
    private static boolean isKnowledgeGraph(String text) {
        String first = text.lines().findFirst().orElse("");
        long columns = first.chars().filter(c -> c == '\t').count() + 1;
        return first.matches("\\d{8}(\\d{6})?(-T?\\d+)?\\t.*") && (columns == 27 || columns == 11 || columns == 15);
    }
}
