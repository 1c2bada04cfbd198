package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.series.Exposure;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.table.EntryTables;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;

/** Everything that a snapshot says about the samples, as one text: equal texts, equal answers. */
final class SnapshotText {

    private static final List<StateId> STATES = List.of(Samples.PRK, Samples.RUS, Samples.USA);

    private SnapshotText() {}

    /** Fails at the first line that differs. */
    static void assertSame(String actual, String expected) {
        List<String> actualLines = actual.lines().toList();
        List<String> expectedLines = expected.lines().toList();
        int size = Math.min(actualLines.size(), expectedLines.size());
        for (int i = 0; i < size; i++) {
            assertThat(actualLines.get(i)).as("line %d", i).isEqualTo(expectedLines.get(i));
        }
        assertThat(actualLines).hasSameSizeAs(expectedLines);
    }

    static String of(RecordFolder record, LocalDate asOf) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(asOf))) {
            return of(snapshot);
        }
    }

    static String of(RecordSnapshot snapshot) {
        StringJoiner text = new StringJoiner("\n");
        text.add("datasets " + snapshot.listDatasets())
                .add("coverage " + snapshot.listCoverage())
                .add("universes " + snapshot.listUniverses())
                .add("years " + snapshot.listYearCounts())
                .add("checked " + snapshot.listCheckedCounts());
        for (Family family : Family.values()) {
            text.add(family + " " + snapshot.countEntries(family));
            for (StateId state : STATES) {
                addEntries(text, snapshot, EntryTables.get(family).type(), SeriesUnit.of(state));
            }
            for (Dyad dyad : dyads()) {
                addEntries(text, snapshot, EntryTables.get(family).type(), SeriesUnit.of(dyad));
            }
        }
        for (String dataset : List.of("sample", "other")) {
            addColumns(text, snapshot, dataset);
        }
        return text.toString();
    }

    private static List<Dyad> dyads() {
        return List.of(
                Dyad.of(Samples.PRK, Samples.RUS),
                Dyad.of(Samples.PRK, Samples.USA),
                Dyad.of(Samples.RUS, Samples.USA));
    }

    private static <T extends Entry> void addEntries(
            StringJoiner text, RecordSnapshot snapshot, Class<T> type, SeriesUnit unit) {
        for (Entry entry : snapshot.listEntries(type, unit)) {
            text.add(unit + " " + entry);
        }
    }

    private static void addColumns(StringJoiner text, RecordSnapshot snapshot, String dataset) {
        Exposure exposure = snapshot.exposure(dataset);
        for (int i = 0; i < exposure.size(); i++) {
            text.add("exposure " + exposure.day(i) + " " + exposure.events(i));
        }
        for (Dyad dyad : dyads()) {
            addEvents(text, snapshot.events(dataset, dyad));
            text.add("notable " + snapshot.listNotableEvents(dyad, 3));
            addPairs(text, snapshot.votePairs(dataset, "UNGA", dyad.first(), dyad.second()));
        }
        addEvidence(text, snapshot, dataset, SeriesUnit.of(dyads().getFirst()));
        for (int session = 50; session < 53; session++) {
            addMatrix(text, snapshot.voteMatrix(dataset, "UNGA", session));
        }
    }

    private static void addEvents(StringJoiner text, EventArray events) {
        for (int i = 0; i < events.size(); i++) {
            text.add("event " + events.day(i) + " " + events.source(i) + " " + events.target(i) + " " + events.code(i)
                    + " " + events.intensityTenths(i) + " " + events.mentions(i));
        }
    }

    private static void addPairs(StringJoiner text, VotePairs pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            text.add("pair " + pairs.rollCall(i) + " " + pairs.session(i) + " " + pairs.day(i) + " " + pairs.first(i)
                    + " " + pairs.second(i));
        }
    }

    private static void addMatrix(StringJoiner text, VoteMatrix matrix) {
        text.add("matrix " + matrix.states());
        for (int row = 0; row < matrix.rollCallCount(); row++) {
            for (int column = 0; column < matrix.states().size(); column++) {
                text.add(matrix.rollCall(row) + " " + matrix.choice(row, column));
            }
        }
    }

    private static void addEvidence(StringJoiner text, RecordSnapshot snapshot, String dataset, SeriesUnit unit) {
        for (int year = 2001; year < 2003; year++) {
            Period period = new Period(Frequency.YEAR, year);
            for (Variable variable : List.of(
                    new Variable.EventRate(dataset, QuadClass.VERBAL_COOPERATION),
                    new Variable.GoldsteinRate(dataset),
                    new Variable.UniverseCount(dataset, "meetings"),
                    new Variable.VoteAgreement(dataset),
                    new Variable.AgreementElsewhere(dataset),
                    new Variable.PledgesInForce(dataset),
                    new Variable.Figure(dataset, "votes.agreement", Frequency.YEAR, "share"))) {
                EvidencePage page = snapshot.find(new EvidenceKey(variable, unit, period), 5);
                text.add("evidence " + page.total() + " " + page.rows());
            }
        }
    }
}
