package org.entente.table;

import java.sql.SQLException;
import org.entente.actor.Actor;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.jspecify.annotations.Nullable;

/** Events; {@code quad} is the class of the action, 1 to 4. */
final class EventTable extends EntryTable<Event> {

    EventTable() {
        super(
                Event.class,
                Family.EVENTS,
                true,
                "source VARCHAR",
                "source_state VARCHAR",
                "source_roles VARCHAR",
                "target VARCHAR",
                "target_state VARCHAR",
                "target_roles VARCHAR",
                "action VARCHAR",
                "quad INTEGER",
                "intensity_tenths INTEGER",
                "mentions INTEGER",
                "symmetric BOOLEAN",
                "level VARCHAR",
                "title VARCHAR",
                "place VARCHAR",
                "place_country VARCHAR",
                "latitude DOUBLE",
                "longitude DOUBLE");
    }

    @Override
    void writeOwn(RowAppender row, Event entry) throws SQLException {
        Cells.actor(row, entry.source());
        Cells.actor(row, entry.target());
        row.text(entry.action().code())
                .integer(entry.quadClass().number())
                .integer(entry.intensityTenths())
                .integer(entry.mentions())
                .flag(entry.symmetric())
                .text(entry.level())
                .text(entry.title());
        writePlace(row, entry.place());
    }

    @Override
    Event readOwn(Head head, RowReader row) throws SQLException {
        Actor source = row.findActor();
        Actor target = row.findActor();
        CameoCode action = new CameoCode(row.text());
        row.integer();
        return new Event(
                head.provenance(),
                head.optionalOccurred(),
                head.optionalKnown(),
                source,
                target,
                action,
                row.integer(),
                row.integer(),
                row.flag(),
                row.findText(),
                row.findText(),
                readPlace(row));
    }

    private static void writePlace(RowAppender row, @Nullable Place place) throws SQLException {
        if (place == null) {
            row.text(null).text(null).real(Double.NaN).real(Double.NaN);
        } else {
            row.text(place.name()).text(place.country()).real(place.latitude()).real(place.longitude());
        }
    }

    private static @Nullable Place readPlace(RowReader row) throws SQLException {
        String name = row.findText();
        String country = row.findText();
        double latitude = row.real();
        double longitude = row.real();
        return name == null ? null : new Place(name, country, latitude, longitude);
    }
}
