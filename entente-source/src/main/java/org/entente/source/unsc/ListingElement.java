package org.entente.source.unsc;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.entry.EntrySink;
import org.entente.entry.Listing;
import org.entente.provenance.Provenance;
import org.entente.provenance.Reject;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;

/** One individual or entity: takes the few fields that are kept and passes over all others. */
final class ListingElement {

    private static final int MAX_CHARS = 2_000;
    private static final LocalDate FOUNDED = LocalDate.of(1945, 10, 24);
    private static final String NUMBER = "REFERENCE_NUMBER";
    private static final String REGIME = "UN_LIST_TYPE";
    private static final String LISTED = "LISTED_ON";
    private static final List<String> NAMES = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    private static final Set<String> KEPT =
            Set.of(NUMBER, REGIME, LISTED, "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

    private final String file;
    private final String type;
    private final long line;
    private final Map<String, String> fields = new HashMap<>();

    ListingElement(String file, String type, long line) {
        this.file = file;
        this.type = type;
        this.line = line;
    }

    /** Reads from the start of the element to its end. */
    void readFrom(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && KEPT.contains(xml.getLocalName())) {
                    fields.put(xml.getLocalName(), text(xml));
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The text of a simple element, of which no more than a limit is kept. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.isCharacters() && text.length() < MAX_CHARS) {
                text.append(xml.getText());
            }
        }
        text.setLength(Math.min(text.length(), MAX_CHARS));
        return text.toString().strip();
    }

    void giveTo(EntrySink sink, LocalDate made) {
        String name = NAMES.stream()
                .map(part -> fields.getOrDefault(part, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String listed = fields.getOrDefault(LISTED, "");
        LocalDate day = dayOf(listed);
        if (field(NUMBER).isEmpty()) {
            reject(sink, NUMBER, "", "must not be empty.");
        } else if (field(REGIME).isEmpty()) {
            reject(sink, REGIME, "", "must not be empty.");
        } else if (name.isEmpty()) {
            reject(sink, NAMES.getFirst(), "", "must not be empty.");
        } else if (day.equals(LocalDate.MIN)) {
            reject(sink, LISTED, listed, "must be a day written 2012-12-31.");
        } else if (day.isBefore(FOUNDED)) {
            reject(sink, LISTED, listed, "must not lie before the United Nations began (" + FOUNDED + ").");
        } else if (day.isAfter(made)) {
            reject(sink, LISTED, listed, "must not lie after the day on which the list was made (" + made + ").");
        } else {
            sink.accept(listing(name, day, made));
        }
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private Listing listing(String name, LocalDate day, LocalDate made) {
        return new Listing(
                Provenance.of(UnScReader.DATASET, field(NUMBER) + "@" + made, line),
                PartialDate.ofDay(day),
                day,
                UnScReader.DATASET.id(),
                name,
                type,
                Set.of(field(REGIME)),
                new DateSpan(day, made),
                false);
    }

    private void reject(EntrySink sink, String column, String value, String reason) {
        sink.reject(new Reject(file, line, column, value, reason));
    }

    /** Some days carry an offset ({@code 2015-07-01-04:00}); {@link LocalDate#MIN} when it is none. */
    private static LocalDate dayOf(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }
}
