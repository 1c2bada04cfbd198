package org.entente.source.ofac;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.entry.Listing;
import org.entente.provenance.Provenance;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.DateSpan;

/** Makes the listing of a row. Everything that is not kept is not even read. */
final class SdnRows {

    /** The columns in order, as the list's description names them. */
    static final List<String> NAMES = List.of(
            "ent_num",
            "sdn_name",
            "sdn_type",
            "program",
            "title",
            "call_sign",
            "vess_type",
            "tonnage",
            "grt",
            "vess_flag",
            "vess_owner",
            "remarks");

    private static final String NULL = "-0-";
    private static final Set<String> TYPES = Set.of("entity", "individual", "vessel", "aircraft");

    private final LocalDate day;
    private final CsvColumn number;
    private final CsvColumn name;
    private final CsvColumn type;
    private final CsvColumn program;

    SdnRows(CsvHeader header, LocalDate day) throws SourceFormatException {
        this.day = day;
        number = header.required("ent_num");
        name = header.required("sdn_name");
        type = header.required("sdn_type");
        program = header.required("program");
    }

    static boolean startsWithNames(List<String> cells) {
        return cells.size() >= 4 && cells.subList(0, 4).equals(NAMES.subList(0, 4));
    }

    /** Whether cells could be a row of the list: a number first, twelve in all, a null among them. */
    static boolean looksLikeRow(List<String> cells) {
        return cells.size() == NAMES.size()
                && cells.getFirst().strip().matches("\\d{1,9}")
                && cells.stream().anyMatch(cell -> cell.strip().equals(NULL));
    }

    Listing read(CsvRow row) {
        int entity = row.integer(number);
        if (entity < 0) {
            throw row.fault(number, "must be a whole number, not negative.");
        }
        return new Listing(
                Provenance.of(OfacSdnReader.DATASET, entity + "@" + day, row.line()),
                null,
                day,
                OfacSdnReader.DATASET.id(),
                required(row, name),
                type(row),
                programs(row),
                new DateSpan(day, day),
                true);
    }

    private static String required(CsvRow row, CsvColumn column) {
        String text = row.required(column);
        if (text.equals(NULL)) {
            throw row.fault(column, "must not be null (-0-).");
        }
        return text;
    }

    /** The list leaves the type of entities null. */
    private String type(CsvRow row) {
        String text = row.required(type).toLowerCase(Locale.ROOT);
        if (text.equals(NULL)) {
            return "entity";
        }
        if (!TYPES.contains(text)) {
            throw row.fault(type, "must be individual, vessel, aircraft or -0- (an entity).");
        }
        return text;
    }

    /** Programs are parted by {@code ] [}, as in {@code SDGT] [SYRIA}, and in a few places by a semicolon. */
    private Set<String> programs(CsvRow row) {
        Set<String> programs = new LinkedHashSet<>();
        for (String each : required(row, program).split("\\]\\s*\\[|;")) {
            String one = each.replace("[", "").replace("]", "").strip();
            if (!one.isEmpty()) {
                programs.add(one);
            }
        }
        return programs;
    }
}
