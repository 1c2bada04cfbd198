package org.entente.source.gdelt;

import static org.entente.source.bytes.AsciiNumbers.INVALID;

import java.time.LocalDate;
import org.entente.actor.Actor;
import org.entente.entry.Event;
import org.entente.event.Place;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.source.bytes.AsciiNumbers;
import org.entente.source.bytes.ByteCache;
import org.entente.source.bytes.TabLines;
import org.jspecify.annotations.Nullable;

/**
 * Turns the current line into an event, or says which column breaks which rule.
 *
 * <p>Columns are checked from left to right and the first that breaks a rule is named. What repeats is made once.
 */
final class GdeltRow {

    /** Takes what is wrong with a row. */
    @FunctionalInterface
    interface Complaint {
        void reject(String column, String value, String reason);
    }

    /** Stands for the quarter-hour where DATEADDED is a day only. */
    static final int NO_TIME = -1;

    private static final String NO_SOURCE = "unspecified";

    private final TabLines lines;
    private final Complaint complaint;
    private final GdeltActors actors = new GdeltActors();
    private final GdeltAction action;
    private final DayCache dayCache = new DayCache();
    private final ByteCache<String> placeNames = ByteCache.ofText(14);
    private final ByteCache<String> countries = ByteCache.ofText(9);

    private int occurredDay;
    private int addedDay;
    private int quarterHour;
    private double latitude;
    private double longitude;
    private long addedTheDayBefore;
    private long otherQuadClasses;

    GdeltRow(TabLines lines, Complaint complaint) {
        this.lines = lines;
        this.complaint = complaint;
        this.action = new GdeltAction(lines, complaint);
    }

    /** The event of the current line, which must have the columns; null when it was rejected. */
    @Nullable
    Event read(GdeltColumns columns) {
        boolean good = readId()
                && readOccurred()
                && readActorCodes()
                && action.read()
                && readPlace(columns)
                && readAdded(columns);
        if (!good) {
            return null;
        }
        addedTheDayBefore += addedDay < occurredDay ? 1 : 0;
        otherQuadClasses += action.hasOtherQuadClass() ? 1 : 0;
        return event(columns);
    }

    private boolean readId() {
        return number(GdeltColumns.ID) >= 0
                || reject("GlobalEventID", GdeltColumns.ID, "must be a whole number of at most 18 digits.");
    }

    private long number(int field) {
        return AsciiNumbers.longOf(lines.buffer(), lines.start(field), lines.end(field));
    }

    private boolean readOccurred() {
        occurredDay =
                AsciiNumbers.epochDayOf(lines.buffer(), lines.start(GdeltColumns.DAY), lines.end(GdeltColumns.DAY));
        return occurredDay != INVALID
                || reject("SQLDATE", GdeltColumns.DAY, "must be a day written YYYYMMDD, as in 20150218.");
    }

    private boolean readActorCodes() {
        return isActor("Actor1Code", GdeltColumns.ACTOR1_CODE)
                && isActor("Actor1CountryCode", GdeltColumns.ACTOR1_COUNTRY)
                && isActor("Actor2Code", GdeltColumns.ACTOR2_CODE)
                && isActor("Actor2CountryCode", GdeltColumns.ACTOR2_COUNTRY);
    }

    private boolean isActor(String column, int field) {
        return GdeltActors.isReadable(lines, field)
                || reject(column, field, "must be blank or a CAMEO actor code of ASCII letters.");
    }

    private boolean readPlace(GdeltColumns columns) {
        latitude = coordinate(columns.latitude());
        longitude = coordinate(columns.longitude());
        return (isWithin(latitude, 90, columns.latitude())
                        || reject("ActionGeo_Lat", columns.latitude(), "must be blank or degrees from -90 to 90."))
                && (isWithin(longitude, 180, columns.longitude())
                        || reject("ActionGeo_Long", columns.longitude(), "must be blank or degrees from -180 to 180."));
    }

    private double coordinate(int field) {
        return AsciiNumbers.doubleOf(lines.buffer(), lines.start(field), lines.end(field));
    }

    private boolean isWithin(double degrees, int most, int field) {
        return Math.abs(degrees) <= most || lines.isEmpty(field);
    }

    /** DATEADDED: a day in version 1.0, a day and time in 2.0; both are read in either. */
    private boolean readAdded(GdeltColumns columns) {
        int from = lines.start(columns.added());
        int length = lines.end(columns.added()) - from;
        boolean hasTime = length == 14;
        addedDay = length == 8 || hasTime ? AsciiNumbers.epochDayOf(lines.buffer(), from, from + 8) : INVALID;
        quarterHour = hasTime ? quarterHourAt(from + 8) : NO_TIME;
        if (addedDay == INVALID || quarterHour == INVALID) {
            return reject("DATEADDED", columns.added(), "must be written YYYYMMDD or YYYYMMDDHHMMSS.");
        }
        if (addedDay < occurredDay - 1) {
            return reject(
                    "DATEADDED",
                    columns.added(),
                    "lies more than a day before SQLDATE (" + lines.text(GdeltColumns.DAY)
                            + "); nothing is reported before it happens.");
        }
        return true;
    }

    private int quarterHourAt(int from) {
        int time = AsciiNumbers.intOf(lines.buffer(), from, from + 6);
        int hour = time / 10_000;
        int minute = time / 100 % 100;
        return time < 0 || hour > 23 || minute > 59 || time % 100 > 59 ? INVALID : hour * 4 + minute / 15;
    }

    private Event event(GdeltColumns columns) {
        return new Event(
                provenance(columns),
                dayCache.dated(occurredDay),
                known(),
                actor(GdeltColumns.ACTOR1_CODE, GdeltColumns.ACTOR1_COUNTRY),
                actor(GdeltColumns.ACTOR2_CODE, GdeltColumns.ACTOR2_COUNTRY),
                action.code(),
                action.intensityTenths(),
                action.mentions(),
                false,
                null,
                null,
                place(columns));
    }

    /** The day on which it was added; the day of the event where that is later, as one cannot know a thing before. */
    private LocalDate known() {
        return dayCache.day(Math.max(occurredDay, addedDay));
    }

    private @Nullable Actor actor(int codeField, int countryField) {
        return actors.find(lines, codeField, countryField);
    }

    private Provenance provenance(GdeltColumns columns) {
        Dataset dataset = columns.isVersion2() ? GdeltDatasets.VERSION_2 : GdeltDatasets.VERSION_1;
        String source = columns.url() < 0 || lines.isEmpty(columns.url()) ? NO_SOURCE : lines.text(columns.url());
        boolean isAddress = source.startsWith("http");
        // The name of a publisher stands where there is no address to link to.
        String citation = isAddress || source.equals(NO_SOURCE) ? null : source;
        return new Provenance(
                dataset.id(),
                lines.text(GdeltColumns.ID),
                lines.line(),
                dataset.trust(),
                citation,
                isAddress ? source : null,
                null,
                null,
                null);
    }

    private @Nullable Place place(GdeltColumns columns) {
        if (lines.isEmpty(columns.placeName())) {
            return null;
        }
        String country = lines.isEmpty(columns.placeCountry()) ? null : text(countries, columns.placeCountry());
        return new Place(text(placeNames, columns.placeName()), country, latitude, longitude);
    }

    private String text(ByteCache<String> cache, int field) {
        return cache.get(lines.buffer(), lines.start(field), lines.end(field));
    }

    private boolean reject(String column, int field, String reason) {
        complaint.reject(column, lines.text(field), reason);
        return false;
    }

    /** Epoch day of SQLDATE in the last event. */
    int occurredDay() {
        return occurredDay;
    }

    /** Epoch day of DATEADDED in the last event. */
    int addedDay() {
        return addedDay;
    }

    /** Quarter-hour of DATEADDED in the last event, 0 to 95, or {@link #NO_TIME}. */
    int quarterHour() {
        return quarterHour;
    }

    long addedTheDayBefore() {
        return addedTheDayBefore;
    }

    long otherQuadClasses() {
        return otherQuadClasses;
    }
}
