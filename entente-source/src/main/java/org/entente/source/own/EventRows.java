package org.entente.source.own;

import java.util.Set;
import org.entente.entry.Event;
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.entente.event.PloverType;
import org.entente.provenance.Provenance;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code events.csv}. An event counts as one mention; the format has no intensity, so it is 0. */
final class EventRows implements OwnRows {

    private static final int MAX_TITLE = 200;
    private static final String REASON = "PLOVER:";
    private static final Set<String> LEVELS = Set.of("head", "foreign", "defense", "other");

    private final OwnColumns common;
    private final ActorCells actors;
    private final CsvColumn date;
    private final CsvColumn source;
    private final CsvColumn target;
    private final CsvColumn cameo;
    private final CsvColumn plover;
    private final CsvColumn note;
    private final CsvColumn title;
    private final CsvColumn place;
    private final CsvColumn level;
    private final CsvColumn quote;
    private final CsvColumn symmetric;

    EventRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        actors = new ActorCells(common);
        date = header.required("date");
        source = header.required("source");
        target = header.required("target");
        cameo = header.required("cameo");
        plover = header.optional("plover");
        note = header.optional("note");
        title = header.required("title");
        place = header.optional("place");
        level = header.optional("level");
        quote = header.optional("quote");
        symmetric = header.optional("symmetric");
    }

    @Override
    public Event read(CsvRow row) {
        PartialDate when = row.date(date);
        row.required(title);
        CameoCode action = row.parse(cameo, CameoCode::new);
        checkPlover(row, action);
        Event event = new Event(
                common.provenance(row, OwnColumns.atMost(row, quote, Provenance.MAX_QUOTE)),
                when,
                common.knownAfterwards(row, when.first(), when.last()),
                actors.actor(row, source, when.last()),
                actors.actor(row, target, when.last()),
                action,
                0,
                1,
                OwnColumns.yes(row, symmetric),
                OwnColumns.word(row, level, LEVELS),
                OwnColumns.atMost(row, title, MAX_TITLE),
                place(row));
        common.claimId(row);
        return event;
    }

    /** A type other than that of the CAMEO code is a judgement, and the note must say why. */
    private void checkPlover(CsvRow row, CameoCode action) {
        if (row.isBlank(plover)) {
            return;
        }
        PloverType type = row.parse(plover, PloverType::getByName);
        boolean follows = PloverType.of(action).filter(type::equals).isPresent();
        if (!follows && !row.text(note).contains(REASON)) {
            String expected = PloverType.of(action).map(PloverType::name).orElse("no type");
            throw row.fault(
                    plover,
                    "is not what CAMEO " + action + " belongs to (" + expected
                            + "). Correct one of the two, or say why in the note, after \"" + REASON + "\".");
        }
    }

    private @Nullable Place place(CsvRow row) {
        String name = row.textOrNull(place);
        return name == null ? null : Place.named(name);
    }
}
