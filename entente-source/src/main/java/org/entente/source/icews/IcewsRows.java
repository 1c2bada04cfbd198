package org.entente.source.icews;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.series.DatasetCoverage;
import org.entente.source.SourceFormatException;
import org.entente.source.coverage.DaySet;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes the event of a row; counts what the report must say. */
final class IcewsRows {

    private static final DateTimeFormatter MONTH_FIRST =
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final CsvColumn id;
    private final CsvColumn date;
    private final CsvColumn action;
    private final CsvColumn intensity;
    private final CsvColumn publisher;
    private final IcewsActors actors;
    private final IcewsActors.Columns source;
    private final IcewsActors.Columns target;
    private final List<CsvColumn> places = new ArrayList<>();
    private final CsvColumn country;
    private final CsvColumn latitude;
    private final CsvColumn longitude;
    private final DaySet days = new DaySet();
    private long monthFirst;

    IcewsRows(CsvHeader header) throws SourceFormatException {
        id = header.required("event id");
        date = header.required("event date");
        action = header.required("cameo code");
        intensity = header.required("intensity");
        publisher = header.optional("publisher");
        actors = new IcewsActors();
        source = IcewsActors.Columns.of(header, "source");
        target = IcewsActors.Columns.of(header, "target");
        for (String part : List.of("city", "district", "province")) {
            places.add(header.optional(part));
        }
        country = header.optional("country");
        latitude = header.optional("latitude");
        longitude = header.optional("longitude");
    }

    Event read(CsvRow row) {
        LocalDate day = day(row);
        Event event = new Event(
                provenance(row, day),
                PartialDate.ofDay(day),
                day,
                actors.find(row, source, day),
                actors.find(row, target, day),
                row.parse(action, CameoCode::new),
                intensityTenths(row),
                1,
                false,
                null,
                null,
                place(row));
        days.add(day);
        return event;
    }

    private Provenance provenance(CsvRow row, LocalDate day) {
        String number = row.required(id);
        if (!number.matches("\\d{1,18}")) {
            throw row.fault(id, "must be a whole number of at most 18 digits.");
        }
        Dataset dataset = IcewsReader.DATASET;
        return new Provenance(
                dataset.id(),
                number + "@" + day,
                row.line(),
                dataset.trust(),
                textOrNull(row, publisher),
                null,
                null,
                null,
                null);
    }

    /** Days are written 2018-06-01, and in one year of the data 6/1/2018. */
    private LocalDate day(CsvRow row) {
        String text = row.required(date);
        boolean american = text.indexOf('/') >= 0;
        try {
            LocalDate day = american ? LocalDate.parse(text, MONTH_FIRST) : LocalDate.parse(text);
            monthFirst += american ? 1 : 0;
            return day;
        } catch (DateTimeException e) {
            throw row.fault(date, "must be a day written 2018-06-01, or 6/1/2018 with the month first.");
        }
    }

    private int intensityTenths(CsvRow row) {
        if (textOrNull(row, intensity) == null) {
            return 0;
        }
        double value = row.number(intensity);
        if (Math.abs(value) > 10) {
            throw row.fault(intensity, "must lie in -10 to 10.");
        }
        return (int) Math.round(value * 10);
    }

    private @Nullable Place place(CsvRow row) {
        String within = textOrNull(row, country);
        String name = Stream.concat(places.stream(), Stream.of(country))
                .map(column -> textOrNull(row, column))
                .filter(part -> part != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return name.isEmpty()
                ? null
                : new Place(name, within, degrees(row, latitude, 90), degrees(row, longitude, 180));
    }

    private static double degrees(CsvRow row, CsvColumn column, int most) {
        double degrees = textOrNull(row, column) == null ? Double.NaN : row.number(column);
        if (Math.abs(degrees) > most) {
            throw row.fault(column, "must be degrees from -" + most + " to " + most + ".");
        }
        return degrees;
    }

    /** NA stands for an empty cell. */
    static @Nullable String textOrNull(CsvRow row, CsvColumn column) {
        String text = row.nameOrNull(column);
        return text == null || text.equals("NA") || text.equals("NULL") ? null : text;
    }

    List<DatasetCoverage> listCoverage() {
        return days.listSpans(
                IcewsReader.DATASET.id(), Family.EVENTS, "events coded from monitored media and dated in these days");
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>(actors.notes());
        if (monthFirst > 0) {
            notes.add(monthFirst + " rows write the day with the month first, as in 6/1/2018.");
        }
        return notes;
    }
}
