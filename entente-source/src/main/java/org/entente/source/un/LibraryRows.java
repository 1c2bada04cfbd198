package org.entente.source.un;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.coverage.DaySet;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.source.csv.StateCells;
import org.entente.time.Frequency;
import org.entente.time.PartialDate;
import org.entente.time.Period;
import org.entente.time.Precision;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Reads the voting data of the UN Digital Library, one row a state and resolution. A row gives the vote; where a resolution
 * begins, also its roll call. The file of the Assembly has a session, that of the Council has none.
 */
final class LibraryRows {

    static final Dataset ASSEMBLY = dataset("undl-ga", "General Assembly");
    static final Dataset COUNCIL = dataset("undl-sc", "Security Council");

    private static final int MAX_TEXT = 1_000;

    private final boolean council;
    private final Dataset dataset;
    private final String body;
    private final CsvColumn id;
    private final CsvColumn code;
    private final CsvColumn name;
    private final CsvColumn vote;
    private final CsvColumn date;
    private final CsvColumn session;
    private final CsvColumn resolution;
    private final CsvColumn title;
    private final CsvColumn agenda;
    private final StateCells states = new StateCells();
    private final DaySet days = new DaySet();
    private int last = -1;

    LibraryRows(CsvHeader header) throws SourceFormatException {
        council = !header.hasAny("session");
        dataset = council ? COUNCIL : ASSEMBLY;
        body = council ? "UNSC" : UnVotesReader.BODY;
        id = header.required("undl_id");
        code = header.required("ms_code");
        name = header.optional("ms_name");
        vote = header.required("ms_vote");
        date = header.required("date");
        session = header.optional("session");
        resolution = header.required("resolution");
        title = header.optional("title", "description");
        agenda = header.optional("agenda_title", "agenda");
    }

    private static Dataset dataset(String id, String organ) {
        return new Dataset(
                id,
                "UN Digital Library, " + organ + " voting data",
                "",
                "Dag Hammarskjöld Library. United Nations " + organ + " Voting Data. UN Digital Library.",
                "@misc{" + id.replace("-", "")
                        + ",\n  author = {{Dag Hammarskjöld Library}},\n  title = {United Nations " + organ
                        + " Voting Data},\n  publisher = {UN Digital Library}\n}\n",
                "Terms of use of the UN Digital Library; cite it",
                "https://digitallibrary.un.org/",
                TrustClass.OFFICIAL,
                false);
    }

    ReadReport readAll(CsvFile csv, EntrySink sink) throws IOException {
        long rows = csv.readRowsOfMany(this::read, sink);
        Family family = council ? Family.VOTES : Family.ROLL_CALLS;
        String organ = council ? "Security Council" : "General Assembly";
        return new ReadReport(
                rows,
                days.listWhole(
                        dataset.id(), family, "recorded votes on resolutions that the " + organ + " adopted", false),
                List.of(),
                List.of());
    }

    private List<Entry> read(CsvRow row) {
        int number = row.integer(id);
        if (number < 1) {
            throw row.fault(id, "must be a whole number from 1.");
        }
        LocalDate day = day(row);
        StateId state = state(row, day);
        Vote cast = new Vote(
                Provenance.of(dataset, number + ":" + state.iso3(), row.line()), body, number, state, choice(row));
        if (number == last) {
            return List.of(cast);
        }
        RollCall rollCall = rollCall(row, number, day);
        last = number;
        days.add(day);
        return List.of(cast, rollCall);
    }

    private LocalDate day(CsvRow row) {
        PartialDate day = row.date(date);
        if (day.precision() != Precision.DAY) {
            throw row.fault(date, "must be a whole date such as 2019-04-25.");
        }
        return day.first();
    }

    private StateId state(CsvRow row, LocalDate day) {
        StateId coded = states.findState(row, code, day);
        if (coded != null) {
            return coded;
        }
        StateId named = states.findState(row, name, day);
        return named != null ? named : states.state(row, code, day);
    }

    private Choice choice(CsvRow row) {
        return switch (row.required(vote).toUpperCase(Locale.ROOT)) {
            case "Y" -> Choice.YES;
            case "A" -> Choice.ABSTAIN;
            case "N" -> Choice.NO;
            case "X" -> Choice.ABSENT;
            default -> throw row.fault(vote, "must be Y (yes), A (abstain), N (no) or X (did not vote).");
        };
    }

    private RollCall rollCall(CsvRow row, int number, LocalDate day) {
        return new RollCall(
                Provenance.of(dataset, String.valueOf(number), row.line()),
                PartialDate.ofDay(day),
                day,
                body,
                number,
                session(row, day),
                row.textOrNull(resolution),
                shortened(row, title),
                shortened(row, agenda),
                false,
                false,
                false,
                Set.of());
    }

    /** The number of a regular session; for a special or emergency one, and in the Council, the regular one of that day. */
    private int session(CsvRow row, LocalDate day) {
        String text = row.text(session);
        if (!text.matches("\\d{1,3}")) {
            return Period.ordinalOf(Frequency.SESSION, day);
        }
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw row.fault(session, "must be a session from 1.");
        }
        return number;
    }

    private static @Nullable String shortened(CsvRow row, CsvColumn column) {
        String text = row.textOrNull(column);
        return text == null || text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}
