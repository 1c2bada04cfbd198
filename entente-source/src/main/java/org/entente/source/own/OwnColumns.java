package org.entente.source.own;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.provenance.Checked;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.source.csv.StateCells;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The columns that all files of the format share, and how the format writes states, dates and yes or no. */
final class OwnColumns {

    private final Dataset dataset;
    private final CsvColumn id;
    private final CsvColumn known;
    private final CsvColumn trust;
    private final CsvColumn citation;
    private final CsvColumn url;
    private final CsvColumn disputed;
    private final CsvColumn universe;
    private final CsvColumn checked;
    private final StateCells states = new StateCells();
    private final Set<String> ids = new HashSet<>();

    OwnColumns(Dataset dataset, CsvHeader header) throws SourceFormatException {
        this.dataset = dataset;
        id = header.required("id");
        known = header.optional("known");
        trust = header.optional("trust");
        citation = header.required("citation");
        url = header.optional("url");
        disputed = header.optional("disputed");
        universe = header.optional("universe");
        checked = header.optional("checked");
    }

    Dataset dataset() {
        return dataset;
    }

    Provenance provenance(CsvRow row) {
        return provenance(row, null);
    }

    Provenance provenance(CsvRow row, @Nullable String quote) {
        return new Provenance(
                dataset.id(),
                idOf(row),
                row.line(),
                trust(row),
                citation(row),
                link(row),
                quote,
                row.textOrNull(disputed),
                row.textOrNull(universe),
                row.isBlank(checked) ? null : row.parse(checked, Checked::parse));
    }

    /** The id of the row, which no accepted row before it may have; ask it last, when the row breaks no other rule. */
    String claimId(CsvRow row) {
        String text = idOf(row);
        if (!ids.add(text)) {
            throw row.fault(id, "stands twice in this file. Give each row an id of its own.");
        }
        return text;
    }

    /** The row's id; of a file without ids the file's name and the line. */
    private String idOf(CsvRow row) {
        String text = row.required(id);
        return id.index() < 0 ? text + ":" + row.line() : text;
    }

    String citation(CsvRow row) {
        return row.required(citation);
    }

    private TrustClass trust(CsvRow row) {
        return row.isBlank(trust) ? TrustClass.REPORTED : row.parse(trust, TrustClass::parse);
    }

    private @Nullable String link(CsvRow row) {
        String link = row.textOrNull(url);
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw row.fault(url, "must start with https:// or http://.");
        }
        return link;
    }

    /** The first public day: as stated, else the last day that the occurrence can mean. */
    LocalDate known(CsvRow row, LocalDate occurred) {
        PartialDate stated = row.dateOrNull(known);
        return stated == null ? occurred : stated.last();
    }

    /** The same of something that nobody can know before it has begun to happen. */
    LocalDate knownAfterwards(CsvRow row, LocalDate begun, LocalDate occurred) {
        LocalDate day = known(row, occurred);
        if (day.isBefore(begun)) {
            throw row.fault(known, "must not be before " + begun + ", when it happened. Correct one of the two dates.");
        }
        return day;
    }

    StateId state(CsvRow row, CsvColumn column, LocalDate at) {
        return states.state(row, column, at);
    }

    @Nullable
    StateId stateOrNull(CsvRow row, CsvColumn column, LocalDate at) {
        return row.isBlank(column) ? null : states.state(row, column, at);
    }

    /** The state that a cell names; null when it names none, as a group's id does. */
    @Nullable
    StateId findState(CsvRow row, CsvColumn column, LocalDate at) {
        return states.findState(row, column, at);
    }

    /** Days of a span; an end given as a month or year is the last day of it. */
    DateSpan span(CsvRow row, PartialDate from, CsvColumn ended) {
        PartialDate end = row.dateOrNull(ended);
        if (end != null && end.last().isBefore(from.first())) {
            throw row.fault(ended, "must not lie before the start (" + from + ").");
        }
        return new DateSpan(from.first(), end == null ? null : end.last());
    }

    static boolean yes(CsvRow row, CsvColumn column) {
        return switch (row.text(column)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw row.fault(column, "must be yes or no; empty means no.");
        };
    }

    /** The cell, which must be empty or one of the words. */
    static @Nullable String word(CsvRow row, CsvColumn column, Set<String> words) {
        String text = row.textOrNull(column);
        if (text != null && !words.contains(text)) {
            throw row.fault(
                    column,
                    "must be one of "
                            + String.join(", ", words.stream().sorted().toList()) + ".");
        }
        return text;
    }

    /** The cell, which must not be longer than that many characters. */
    static @Nullable String atMost(CsvRow row, CsvColumn column, int characters) {
        String text = row.textOrNull(column);
        if (text != null && text.length() > characters) {
            throw row.fault(column, "has " + text.length() + " characters; at most " + characters + " are allowed.");
        }
        return text;
    }
}
