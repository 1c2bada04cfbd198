package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.RecordFixture.NORTH_KOREA;
import static org.entente.pipeline.RecordFixture.PAIR;
import static org.entente.pipeline.RecordFixture.RUSSIA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.delivery.Delivery;
import org.entente.delivery.KeepRule;
import org.entente.dossier.DossierFormat;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.entente.series.YearlyVariable;
import org.entente.time.Frequency;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two clocks: what is said as of a day does not change when what was known later is added, removed or changed. */
class AsOfContractTest {

    private static final LocalDate DAY = LocalDate.of(2010, 6, 30);
    private static final int EARLY_YEAR = 2009;

    private static final String EVENTS = "id,date,source,target,cameo,title,symmetric,known,citation,universe\n";
    private static final String FIGURES = "id,variable,a,b,directed,period,value,n,dataset,known,citation\n";
    private static final String UNIVERSES = "id,family,rule,states,pairing,from,to,absent,citation\n"
            + "meetings,events,Every meeting of the two,PRK;RUS,all,2005-01-01,2012-12-31,zero,Fixture pages\n";

    /** What happens to the record after the day. */
    enum Later {
        NOTHING,
        MORE,
        OTHER
    }

    @TempDir
    private static Path folder;

    private static String homeBefore = "";
    private static RecordFolder plain;

    @BeforeAll
    static void fill() throws IOException {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", folder.resolve("home").toString());
        plain = record("plain");
        early(plain, Later.NOTHING);
    }

    @AfterAll
    static void restoreHome() {
        System.setProperty("entente.home", homeBefore);
    }

    @Test
    void everyKindOfSeriesIsUnderTheContract() throws IOException {
        List<String> all = List.copyOf(series(plain).keySet());
        assertThat(all)
                .anyMatch(id -> id.startsWith("events.verbal-cooperation@gdelt-2"))
                .anyMatch(id -> id.startsWith("events.material-cooperation@gdelt-2"))
                .anyMatch(id -> id.startsWith("events.verbal-conflict@gdelt-2"))
                .anyMatch(id -> id.startsWith("events.material-conflict@gdelt-2"))
                .anyMatch(id -> id.startsWith("events.goldstein@gdelt-2"))
                .anyMatch(id -> id.startsWith("votes.agreement@un-votes"))
                .anyMatch(id -> id.startsWith("votes.identical@un-votes"))
                .anyMatch(id -> id.startsWith("pledges.in-force@cow-alliance"))
                .anyMatch(id -> id.startsWith("universe.meetings@"))
                .anyMatch(id -> id.startsWith("fixture.index@"));
        assertThat(series(plain))
                .allSatisfy((id, bits) -> assertThat(bits).as(id).hasSizeGreaterThan(id.contains("PRK-RUS") ? 1 : 0));
    }

    @Test
    void laterKnowledgeIsNotLostOnLaterDays() throws IOException {
        RecordFolder more = record("later-days");
        early(more, Later.NOTHING);
        late(more, Later.MORE);
        LocalDate later = LocalDate.of(2012, 6, 30);
        assertThat(series(more, later)).isNotEqualTo(series(plain, later));
        for (String name :
                List.of("events.goldstein@gdelt-2", "votes.identical@un-votes", "pledges.in-force@cow-alliance")) {
            String key = series(more, later).keySet().stream()
                    .filter(k -> k.startsWith(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(series(more, later).get(key))
                    .as(name)
                    .isNotEqualTo(series(plain, later).get(key));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Later.class,
            names = {"MORE", "OTHER"})
    void seriesAreBitEqualWhateverLaterFilesSay(Later later) throws IOException {
        RecordFolder other = record("files-" + later);
        early(other, Later.NOTHING);
        late(other, later);
        assertThat(series(other)).isEqualTo(series(plain));
    }

    @ParameterizedTest
    @EnumSource(
            value = Later.class,
            names = {"MORE", "OTHER"})
    void seriesAreBitEqualWhateverLaterRowsOfTheSameFilesSay(Later later) throws IOException {
        RecordFolder other = record("rows-" + later);
        early(other, later);
        assertThat(series(other)).isEqualTo(series(plain));
    }

    @ParameterizedTest
    @EnumSource(DossierFormat.class)
    void theDossierIsByteEqualWhateverLaterFilesSay(DossierFormat format) throws IOException {
        RecordFolder more = record("dossier-more-" + format);
        early(more, Later.NOTHING);
        late(more, Later.MORE);
        RecordFolder other = record("dossier-other-" + format);
        early(other, Later.NOTHING);
        late(other, Later.OTHER);
        assertThat(dossier(more, format)).isEqualTo(dossier(plain, format));
        assertThat(dossier(other, format)).isEqualTo(dossier(plain, format));
    }

    /** The dossier names its deliveries, and a file with other rows is another delivery; all else is the same. */
    @ParameterizedTest
    @EnumSource(DossierFormat.class)
    void theDossierIsEqualButForTheDeliveriesItNamesWhateverLaterRowsSay(DossierFormat format) throws IOException {
        RecordFolder other = record("dossier-rows-" + format);
        early(other, Later.OTHER);
        assertThat(withoutDeliveries(other, format)).isEqualTo(withoutDeliveries(plain, format));
    }

    @ParameterizedTest
    @EnumSource(Later.class)
    void theBondAndVoteSimilarityAreBitEqualWhateverIsKnownLater(Later later) throws IOException {
        RecordFolder files = record("bond-files-" + later);
        early(files, Later.NOTHING);
        late(files, later);
        RecordFolder rows = record("bond-rows-" + later);
        early(rows, later);
        assertThat(bond(plain)).contains("strand=TALK, variable=events.verbal-cooperation@gdelt-2, period=2009-12");
        assertThat(bond(files)).isEqualTo(bond(plain));
        assertThat(bond(rows)).isEqualTo(bond(plain));
    }

    /** Every number of a bond: doubles print so that other bits give another text. */
    private static String bond(RecordFolder record) {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(DAY))) {
            Dyad dyad = Dyad.of(RUSSIA.id(), NORTH_KOREA.id());
            return Bonds.measure(view, dyad, BondWeights.EQUAL)
                    + new Similarities(view).pair(RUSSIA, NORTH_KOREA, null).toString();
        }
    }

    private static RecordFolder record(String name) {
        return RecordFolder.openOrCreate(folder.resolve("records").resolve(name));
    }

    private static String dossier(RecordFolder record, DossierFormat format) throws IOException {
        String text = new Runs(record, "")
                .dossier(RUSSIA, NORTH_KOREA, format, DAY, null, "page")
                .text();
        return withoutFolder(record, text);
    }

    /** The files of each record stand in a folder of their own, which is no part of what is compared. */
    private static String withoutFolder(RecordFolder record, String text) {
        return text.replace(record.path().getFileName() + "-files", "FILES");
    }

    private static String withoutDeliveries(RecordFolder record, DossierFormat format) throws IOException {
        Runs.Text made = new Runs(record, "").dossier(RUSSIA, NORTH_KOREA, format, DAY, null, "page");
        String text = withoutFolder(record, made.text());
        text = text.replace(made.lock().hash(), "LOCK");
        for (Delivery delivery : record.listDeliveries()) {
            text = text.replace(delivery.id(), "ID");
        }
        return text;
    }

    private static Map<String, List<String>> series(RecordFolder record) throws IOException {
        return series(record, DAY);
    }

    private static Map<String, List<String>> series(RecordFolder record, LocalDate day) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(day))) {
            SeriesCalculator calculator = new SeriesCalculator(view);
            for (SeriesUnit unit : List.of(PAIR, SeriesUnit.of(new DirectedDyad(RUSSIA.id(), NORTH_KOREA.id())))) {
                for (Variable variable : VariableCatalog.of(view, unit).variables()) {
                    for (Frequency frequency : frequencies(variable)) {
                        all.put(
                                variable.id() + " " + unit + " " + frequency,
                                RecordFixture.bits(calculator.compute(variable, unit, frequency)));
                    }
                }
            }
        }
        return all;
    }

    private static List<Frequency> frequencies(Variable variable) {
        return variable instanceof Variable.Figure || variable instanceof YearlyVariable
                ? List.of(variable.frequency())
                : List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR, variable.frequency());
    }

    /** Files whose first rows were known by the day; what follows in the same files was not. */
    static void early(RecordFolder record, Later later) throws IOException {
        put(record, "gdelt", "events.export.CSV", SourceText.gdeltYear(EARLY_YEAR) + lateGdelt(later));
        put(record, "un-votes", "roll_calls.csv", SourceText.ROLL_CALLS + earlyRollCalls() + lateRollCalls(later));
        put(record, "un-votes", "votes.csv", SourceText.VOTES + earlyVotes() + lateVotes(later));
        put(
                record,
                "cow-alliance",
                "alliance.csv",
                SourceText.ALLIANCES + earlyAlliances(later) + lateAlliances(later));
        put(record, "own", "universes.csv", UNIVERSES);
        put(record, "own", "events.csv", EVENTS + earlyMeetings() + lateMeetings(later, "l"));
        put(record, "own", "series.csv", FIGURES + earlyFigures() + lateFigures(later, "l"));
    }

    /** Files of which no row was known by the day; some of their rows correct earlier ones of the same identity. */
    static void late(RecordFolder record, Later later) throws IOException {
        put(record, "gdelt", "late.export.CSV", lateGdelt(later) + correctedGdelt(later));
        put(record, "un-votes", "late_roll_calls.csv", SourceText.ROLL_CALLS + lateRollCalls(later));
        put(record, "un-votes", "late_votes.csv", SourceText.VOTES + lateVotes(later));
        put(record, "cow-alliance", "late_alliance.csv", SourceText.ALLIANCES + lateAlliances(later));
        put(record, "own", "late_events.csv", EVENTS + lateMeetings(later, "e"));
        put(record, "own", "late_series.csv", FIGURES + lateFigures(later, "n"));
    }

    static void put(RecordFolder record, String format, String name, String text) throws IOException {
        RecordFixture.add(
                record,
                record.path().resolveSibling(record.path().getFileName() + "-files"),
                format,
                name,
                text,
                KeepRule.ALL);
    }

    private static String lateGdelt(Later later) {
        return switch (later) {
            case NOTHING -> "";
            case MORE ->
                SourceText.gdelt(91, "20091231", "20100701", "RUS", "PRK", "04", "1.9")
                        + SourceText.gdelt(92, "20110102", "20110102", "PRK", "RUS", "19", "-10.0")
                        + SourceText.gdelt(93, "20090512", "20110102", "USA", "CHN", "04", "1.9");
            case OTHER -> SourceText.gdelt(91, "20090110", "20100702", "PRK", "RUS", "18", "-9.0");
        };
    }

    private static String correctedGdelt(Later later) {
        String root = later == Later.MORE ? "15" : "06";
        return SourceText.gdelt(EARLY_YEAR * 1000L, "20090103", "20100901", "RUS", "PRK", root, "-7.2");
    }

    private static String earlyRollCalls() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(SourceText.rollCall(100 + i, 63, "2008-12-0" + (1 + i)));
            text.append(SourceText.rollCall(200 + i, 64, "2009-12-0" + (1 + i)));
        }
        return text.toString();
    }

    private static String earlyVotes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(SourceText.votes(100 + i, "yes", i % 2 == 0 ? "yes" : "abstain"));
            text.append(SourceText.votes(200 + i, i == 3 ? "no" : "yes", "yes"));
        }
        return text.toString();
    }

    private static String lateRollCalls(Later later) {
        return switch (later) {
            case NOTHING -> "";
            case MORE -> SourceText.rollCall(206, 64, "2010-07-01") + SourceText.rollCall(300, 65, "2010-12-08");
            case OTHER -> SourceText.rollCall(206, 64, "2010-08-13");
        };
    }

    private static String lateVotes(Later later) {
        return switch (later) {
            case NOTHING -> "";
            case MORE -> SourceText.votes(206, "yes", "no") + SourceText.votes(300, "no", "yes");
            case OTHER -> SourceText.votes(206, "abstain", "no");
        };
    }

    /** An end that lies after the day was not known on it. */
    private static String earlyAlliances(Later later) {
        List<Integer> end = switch (later) {
            case NOTHING -> List.of();
            case MORE -> List.of(2010, 12, 1);
            case OTHER -> List.of(2011, 3, 4);
        };
        return SourceText.alliance(801, List.of(2000, 2, 9), end)
                + SourceText.alliance(802, List.of(1961, 7, 6), List.of(1995, 9, 7));
    }

    private static String lateAlliances(Later later) {
        return switch (later) {
            case NOTHING -> "";
            case MORE -> SourceText.alliance(803, List.of(2010, 7, 1), List.of());
            case OTHER -> SourceText.alliance(804, List.of(2012, 1, 1), List.of(2012, 2, 1));
        };
    }

    private static String earlyMeetings() {
        return meeting("e1", "2007-04-25", "")
                + meeting("e2", "2009-10", "2009-11-02")
                + meeting("e3", "2010-06-30", "");
    }

    private static String lateMeetings(Later later, String prefix) {
        return switch (later) {
            case NOTHING -> "";
            case MORE -> meeting(prefix + "2", "2008-10-01", "2010-07-01") + meeting(prefix + "9", "2011-08-24", "");
            case OTHER -> meeting(prefix + "1", "2006-03-03", "2012-01-01");
        };
    }

    private static String meeting(String id, String date, String known) {
        return id + "," + date + ",RUSGOV,PRKGOV,036,A made-up meeting,yes," + known + ",Fixture Gazette,meetings\n";
    }

    private static String earlyFigures() {
        return figure("n1", "2007", "0.5", "")
                + figure("n2", "2008", "0.6", "")
                + figure("n3", "2009", "0.7", "2010-03-01");
    }

    private static String lateFigures(Later later, String prefix) {
        return switch (later) {
            case NOTHING -> "";
            case MORE ->
                figure(prefix + "2", prefix.equals("n") ? "2008" : "2006", "0.1", "2010-12-01")
                        + figure(prefix + "8", "2010", "0.8", "");
            case OTHER -> figure(prefix + "1", prefix.equals("n") ? "2007" : "2005", "0.9", "2010-07-01");
        };
    }

    private static String figure(String id, String year, String value, String known) {
        return id + ",fixture.index,RUS,PRK,no," + year + "," + value + ",10,made-up," + known + ",Fixture yearbook\n";
    }
}
