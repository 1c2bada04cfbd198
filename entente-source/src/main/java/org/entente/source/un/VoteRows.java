package org.entente.source.un;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.EntrySink;
import org.entente.entry.Vote;
import org.entente.provenance.Provenance;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.source.csv.StateCells;
import org.jspecify.annotations.Nullable;

/** Reads the file of votes, one row a state and roll call. */
final class VoteRows {

    private static final String ISO_CODE = "country_code";
    /** Columns that name the state, the surest first: Correlates of War number, names, ISO alpha-2. */
    private static final String[] STATES = {"ccode", "country", "countryname", "country_name", ISO_CODE};

    private final CsvColumn rcid;
    private final CsvColumn vote;
    private final List<CsvColumn> states = new ArrayList<>();
    private final StateCells names = new StateCells();
    private final boolean describesRollCalls;

    VoteRows(CsvHeader header) throws SourceFormatException {
        rcid = header.required("rcid");
        vote = header.required("vote");
        CsvColumn surest = header.required(STATES);
        states.add(surest);
        for (String name : STATES) {
            if (header.hasAny(name) && !name.equals(surest.name())) {
                states.add(header.required(name));
            }
        }
        describesRollCalls = header.hasAny("unres", "descr");
    }

    ReadReport readAll(CsvFile csv, EntrySink sink) throws IOException {
        long rows = csv.readRows(this::read, sink);
        List<String> notes = describesRollCalls
                ? List.of("Only the votes were read. Ingest the file of roll calls too: a vote takes its date from it.")
                : List.of();
        return new ReadReport(rows, List.of(), List.of(), notes);
    }

    private Vote read(CsvRow row) {
        int number = UnCells.number(row, rcid);
        StateId state = state(row);
        Provenance provenance = Provenance.of(UnVotesReader.DATASET, number + ":" + state.iso3(), row.line());
        return new Vote(provenance, UnVotesReader.BODY, number, state, UnCells.choice(row, vote));
    }

    /** The file has no date, so a name means the state that bears it now, or the only one that ever did. */
    private StateId state(CsvRow row) {
        for (CsvColumn column : states) {
            StateId state = isEmpty(row, column) ? null : names.findState(row, column, null);
            if (state != null) {
                return state;
            }
        }
        return names.state(row, firstFilled(row), null);
    }

    /** NA is Namibia in a column of codes and an empty cell in any other. */
    private static boolean isEmpty(CsvRow row, CsvColumn column) {
        @Nullable
        String text = column.name().equals(ISO_CODE) ? row.textOrNull(column) : UnCells.textOrNull(row, column);
        return text == null;
    }

    private CsvColumn firstFilled(CsvRow row) {
        return states.stream().filter(c -> !isEmpty(row, c)).findFirst().orElse(states.getFirst());
    }
}
