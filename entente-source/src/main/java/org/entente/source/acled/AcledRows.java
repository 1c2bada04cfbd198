package org.entente.source.acled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.entente.provenance.Provenance;
import org.entente.series.DatasetCoverage;
import org.entente.source.SourceFormatException;
import org.entente.source.coverage.DaySet;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;
import org.entente.time.Precision;

/** Makes the event of a row; counts what the report must say. */
final class AcledRows {

    private static final DateTimeFormatter IN_WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private final AcledActors actors = new AcledActors();
    private final CsvColumn id;
    private final CsvColumn date;
    private final CsvColumn precision;
    private final CsvColumn type;
    private final CsvColumn finerType;
    private final CsvColumn actor1;
    private final CsvColumn inter1;
    private final CsvColumn actor2;
    private final CsvColumn inter2;
    private final CsvColumn country;
    private final CsvColumn location;
    private final CsvColumn latitude;
    private final CsvColumn longitude;
    private final CsvColumn source;
    private final CsvColumn fatalities;
    private final DaySet days = new DaySet();
    private long withoutCounterpart;

    AcledRows(CsvHeader header) throws SourceFormatException {
        id = header.required("event_id_cnty", "data_id");
        date = header.required("event_date");
        precision = header.optional("time_precision");
        type = header.required("event_type");
        finerType = header.required("sub_event_type");
        actor1 = header.required("actor1");
        inter1 = header.required("inter1");
        actor2 = header.required("actor2");
        inter2 = header.required("inter2");
        country = header.required("country");
        location = header.required("location");
        latitude = header.optional("latitude");
        longitude = header.optional("longitude");
        source = header.optional("source");
        fatalities = header.required("fatalities");
    }

    Event read(CsvRow row) {
        LocalDate day = day(row);
        String title = title(row);
        Event event = new Event(
                provenance(row),
                occurred(row, day),
                day,
                actors.find(row, actor1, inter1, day),
                actors.find(row, actor2, inter2, day),
                action(row),
                0,
                1,
                false,
                null,
                title,
                new Place(
                        row.required(location),
                        row.required(country),
                        degrees(row, latitude, 90),
                        degrees(row, longitude, 180)));
        days.add(day);
        return event;
    }

    private Provenance provenance(CsvRow row) {
        return new Provenance(
                AcledReader.DATASET.id(),
                row.required(id),
                row.line(),
                AcledReader.DATASET.trust(),
                row.textOrNull(source),
                null,
                null,
                null,
                null);
    }

    /** Days are written 2024-01-05, or 5 January 2024 in older exports. */
    private LocalDate day(CsvRow row) {
        String text = row.required(date);
        try {
            return Character.isDigit(text.charAt(text.length() - 1)) && text.indexOf('-') == 4
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text, IN_WORDS);
        } catch (DateTimeException e) {
            throw row.fault(date, "must be a day written 2024-01-05 or 5 January 2024.");
        }
    }

    /** Precision 3 means that no more than the month is known. */
    private PartialDate occurred(CsvRow row, LocalDate day) {
        return switch (row.text(precision)) {
            case "", "1", "2" -> PartialDate.ofDay(day);
            case "3" -> new PartialDate(day, Precision.MONTH);
            default -> throw row.fault(precision, "must be 1, 2 or 3.");
        };
    }

    private CameoCode action(CsvRow row) {
        CameoCode coarse = AcledActions.find(row.required(type).toLowerCase(Locale.ROOT));
        if (coarse == null) {
            throw row.fault(
                    type,
                    "must be Battles, Explosions/Remote violence, Violence against civilians, Protests, Riots or Strategic"
                            + " developments.");
        }
        CameoCode finer = AcledActions.find(row.text(finerType).toLowerCase(Locale.ROOT));
        if (finer == null && coarse.equals(AcledActions.NO_COUNTERPART)) {
            withoutCounterpart++;
        }
        return finer == null ? coarse : finer;
    }

    private String title(CsvRow row) {
        int dead = row.integer(fatalities);
        if (dead < 0) {
            throw row.fault(fatalities, "must not be negative.");
        }
        String what = row.isBlank(finerType) ? row.required(type) : row.text(finerType);
        return what + " in " + row.required(location) + ", " + row.required(country)
                + (dead == 0 ? "" : "; " + dead + (dead == 1 ? " fatality" : " fatalities") + " reported");
    }

    private static double degrees(CsvRow row, CsvColumn column, int most) {
        double degrees = row.number(column);
        if (Math.abs(degrees) > most) {
            throw row.fault(column, "must be degrees from -" + most + " to " + most + ".");
        }
        return degrees;
    }

    /** An export is what its user asked for, so an absent event says nothing. */
    List<DatasetCoverage> listCoverage() {
        return days.listWhole(
                AcledReader.DATASET.id(),
                Family.EVENTS,
                "political violence and protest in the exported countries",
                false);
    }

    List<String> notes() {
        return withoutCounterpart == 0
                ? List.of()
                : List.of(withoutCounterpart
                        + " strategic developments have no counterpart in CAMEO; they stand under root 15,"
                        + " with their own name as title.");
    }
}
