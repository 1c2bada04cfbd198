package org.entente.source.polecat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.StateId;
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
import org.entente.source.csv.StateCells;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes the event of a row; counts what the report must say. */
final class PolecatRows {

    private static final int COUNTRIES_IN_NOTE = 10;

    /** The columns of one side. */
    private record Side(CsvColumn name, CsvColumn country, CsvColumn sector) {

        static Side of(CsvHeader header, String side) throws SourceFormatException {
            return new Side(
                    header.required(side + " name"),
                    header.required(side + " country"),
                    header.optional("primary " + side + " sector", side + " sectors"));
        }
    }

    private final CsvColumn id;
    private final CsvColumn date;
    private final CsvColumn published;
    private final CsvColumn type;
    private final CsvColumn intensity;
    private final CsvColumn source;
    private final CsvColumn placeName;
    private final CsvColumn country;
    private final CsvColumn latitude;
    private final CsvColumn longitude;
    private final Side actor;
    private final Side recipient;
    private final StateCells states = new StateCells();
    private final DaySet days = new DaySet();
    private final Set<String> unknownCountries = new TreeSet<>();
    private long concessions;

    PolecatRows(CsvHeader header) throws SourceFormatException {
        id = header.required("event id");
        date = header.required("event date");
        published = header.optional("publication date");
        type = header.required("event type");
        intensity = header.required("intensity");
        source = header.optional("source");
        placeName = header.optional("placename");
        country = header.optional("country");
        latitude = header.optional("latitude");
        longitude = header.optional("longitude");
        actor = Side.of(header, "actor");
        recipient = Side.of(header, "recipient");
    }

    Event read(CsvRow row) {
        LocalDate day = day(row, date);
        LocalDate known = textOrNull(row, published) == null ? day : day(row, published);
        String word = row.required(type).toUpperCase(Locale.ROOT);
        CameoCode root = Plover.root(word)
                .orElseThrow(() -> row.fault(type, "is no type of PLOVER; they are " + Plover.listed() + "."));
        Event event = new Event(
                provenance(row),
                PartialDate.ofDay(day),
                known.isBefore(day) ? day : known,
                actor(row, actor, day),
                actor(row, recipient, day),
                root,
                intensityTenths(row),
                1,
                false,
                null,
                null,
                place(row));
        concessions += word.equals("CONCEDE") ? 1 : 0;
        days.add(day);
        return event;
    }

    private Provenance provenance(CsvRow row) {
        return new Provenance(
                PolecatReader.DATASET.id(),
                row.required(id),
                row.line(),
                PolecatReader.DATASET.trust(),
                textOrNull(row, source),
                null,
                null,
                null,
                null);
    }

    private static LocalDate day(CsvRow row, CsvColumn column) {
        String text = row.required(column);
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw row.fault(column, "must be a day written 2023-04-08.");
        }
    }

    private int intensityTenths(CsvRow row) {
        double value = textOrNull(row, intensity) == null ? 0 : row.number(intensity);
        if (Math.abs(value) > 10) {
            throw row.fault(intensity, "must lie in -10 to 10.");
        }
        return (int) Math.round(value * 10);
    }

    private @Nullable Actor actor(CsvRow row, Side side, LocalDate day) {
        String name = textOrNull(row, side.name());
        String where = textOrNull(row, side.country());
        ActorRole role = ActorRole.findByCode(row.text(side.sector()).toUpperCase(Locale.ROOT))
                .orElse(null);
        StateId state = where == null ? null : states.findState(row, side.country(), day);
        if (state != null) {
            return role == null ? Actor.of(state) : Actor.of(state, role);
        }
        if (where != null && unknownCountries.size() < COUNTRIES_IN_NOTE) {
            unknownCountries.add(where);
        }
        return name == null ? null : new Actor(name, null, role == null ? List.of() : List.of(role));
    }

    private @Nullable Place place(CsvRow row) {
        String name = textOrNull(row, placeName);
        return name == null
                ? null
                : new Place(name, textOrNull(row, country), degrees(row, latitude, 90), degrees(row, longitude, 180));
    }

    private static double degrees(CsvRow row, CsvColumn column, int most) {
        double degrees = textOrNull(row, column) == null ? Double.NaN : row.number(column);
        if (Math.abs(degrees) > most) {
            throw row.fault(column, "must be degrees from -" + most + " to " + most + ".");
        }
        return degrees;
    }

    /** None, NA and NULL stand for an empty cell. */
    private static @Nullable String textOrNull(CsvRow row, CsvColumn column) {
        String text = row.nameOrNull(column);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "NA", "None", "NULL", "nan" -> null;
            default -> text;
        };
    }

    List<DatasetCoverage> listCoverage() {
        return days.listSpans(
                PolecatReader.DATASET.id(), Family.EVENTS, "events coded from monitored media and dated in these days");
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (concessions > 0) {
            notes.add(concessions + " rows are of type CONCEDE, which PLOVER counts as verbal and CAMEO, as root 08, as"
                    + " material cooperation; CAMEO's class is used.");
        }
        if (!unknownCountries.isEmpty()) {
            notes.add("Actors of some countries that the table of states does not have ("
                    + String.join("; ", unknownCountries) + ") are kept by name, without a state.");
        }
        return notes;
    }
}
