package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.provenance.Checked;
import org.entente.provenance.Universe;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The starter record keeps its rules, and each rule refuses a row that breaks it. */
class StarterRulesTest {

    private static final String EVENTS =
            "id,date,source,target,cameo,title,place,level,symmetric,citation,universe,checked";
    private static final String PLEDGES =
            "id,treaty,title,member,toward,obligations,signed,from,ended,citation,checked,universe";
    private static final String OFFICES = "id,state,office,holder,from,ended,citation,checked";

    private static StarterRows starter = new StarterRows();

    @BeforeAll
    static void read() throws IOException {
        starter = StarterRows.ofFacts();
    }

    @Test
    void theStarterKeepsItsRules() {
        assertThat(StarterRules.faults(starter)).isEmpty();
        assertThat(starter.entries()).hasSizeGreaterThan(900);
        assertThat(starter.list(Event.class).stream()
                        .filter(e -> e.provenance().universe() == null)
                        .count())
                .as("events of the chronicle")
                .isGreaterThanOrEqualTo(250);
    }

    @Test
    void theFiguresAreComputedFromDataAndNothingElse() throws IOException {
        StarterRows figures = StarterRows.ofFigures();
        assertThat(figures.rejects()).isEmpty();
        assertThat(figures.entries()).isNotEmpty().allMatch(e -> e.provenance().checked() == Checked.DATA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09-13,RUSGOV,PRKGOV,040,A meeting,,,yes,,,twice|empty",
                "2023-09-13,RUSSAIGOV,PRKGOV,040,A meeting,,,yes,A source of 2023,,twice|RUSSAIGOV",
                "2023-02-30,RUSGOV,PRKGOV,040,A meeting,,,yes,A source of 2023,,twice|2023-02-30",
                "2027-02-03,RUSGOV,PRKGOV,040,A meeting,,,yes,A source of 2027,,twice|last day",
                "2023-09-12,RUSGOV,PRKGOV,047,A meeting,,,yes,A source of 2023,,twice|not in CAMEO",
                "2023-09-12,RUSGOV,PRKGOV,040,A meeting,,,yes,A source of 2023,,|compared with",
                "2023-09-12,RUSGOV,PRKGOV,040,A meeting,,,yes,A source of 2023,no-such-universe,twice|not stated",
                "2005-09-13,PRKGOV,RUSGOV,042,A visit,,foreign,no,A source of 2005,visits-foreign-rus-prk,twice|outside of its universe",
                "2023-09-11,RUSGOV,USAGOV,042,A visit,,other,no,A source of 2023,summits-prk-rus,twice|outside of its universe",
                "2023-09-13,PRKGOV,RUSGOV,040,Leaders meet at the cosmodrome,,head,yes,A source of 2023,,twice|same event",
                "2015-09-13,RUSGOV,PRKGOV,040,President Medvedev meets a leader,,,yes,A source of 2015,,twice|out of office",
                "1995-09-13,USAGOV,PRKGOV,042,Secretary of State Albright visits,,,no,A source of 1995,,twice|out of office"
            })
    void anEventIsRefusedThat(String cells, String why) throws IOException {
        assertThat(StarterRules.faults(starter.with("events.csv", EVENTS, "ev-new," + cells)))
                .singleElement()
                .asString()
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T-X,A treaty,RUS,PRK,defense,2001-05-01,2001-05-01,2000-01-01,A source of 2001,twice,|before the start",
                "T-X,A treaty,RUS,PRK,defense,2001-05-01,2000-05-01,,A source of 2001,twice,|before it is signed",
                "T-X,A treaty,RUS,PRK,friendship,2001-05-01,,,A source of 2001,twice,|friendship",
                "T-X,A treaty,RUS,PRK,consultation,2001-05-01,,,A source of 2001,twice,defense-pacts-twelve|does not promise",
                "T-X,A treaty,CHN,PRK,defense,2001-05-01,,,A source of 2001,twice,lesser-pacts-nea|does not promise"
            })
    void aPledgeIsRefusedThat(String cells, String why) throws IOException {
        assertThat(StarterRules.faults(starter.with("pledges.csv", PLEDGES, "pl-new," + cells)))
                .singleElement()
                .asString()
                .contains(why);
    }

    @Test
    void aStepAndAMeasureThatStandTwiceAreRefused() throws IOException {
        assertThat(StarterRules.faults(starter.with(
                        "regimes.csv",
                        "id,regime,title,state,action,date,citation,checked",
                        "re-new,NPT,It joins,PRK,accede,1985-12-12,A source,twice")))
                .singleElement()
                .asString()
                .contains("re-new: stands twice");
        assertThat(StarterRules.faults(starter.with(
                        "sanctions.csv",
                        "id,sender,target,instrument,title,from,citation,checked",
                        "sa-new,USA,IRN,comprehensive,Trade ban,1995-05-06,A source,twice")))
                .singleElement()
                .asString()
                .contains("sa-new: stands twice");
    }

    @Test
    void twoHoldersOfOneOfficeAreRefused() throws IOException {
        assertThat(StarterRules.faults(starter.with(
                        "offices.csv",
                        OFFICES,
                        "of-new,RUS,foreign,Somebody Else,2010-01-01,2011-01-01,A source,twice")))
                .singleElement()
                .asString()
                .contains("overlaps of-new");
    }

    @Test
    void theCodesAreThoseOfTheCodebook() throws IOException {
        Path codebook = RecordFixture.realFile("reference/cameo/LOOKUP-CAMEO.eventcodes.txt");
        // One line of the table has run into the next: 106 stands at its end.
        Set<String> known = Pattern.compile("^\\d{2,4}(?=\t)|\\d{2,4}(?=:\\[)", Pattern.MULTILINE)
                .matcher(Files.readString(codebook, StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(starter.list(Event.class).stream().map(e -> e.action().code()))
                .isSubsetOf(known);
    }

    @Test
    void noRowOfTheChronicleEntersARate(@TempDir Path folder) throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder);
        StarterRecord.addTo(record);
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(StarterRules.LAST_DAY))) {
            assertThat(view.listCoverage())
                    .as("no dataset covers events as a whole")
                    .noneMatch(c -> c.family() == Family.EVENTS);
            List<Universe> universes = view.listUniverses();
            for (Dyad pair : pairsOfTheChronicle()) {
                List<Variable> counted = VariableCatalog.of(view, SeriesUnit.of(pair)).variables().stream()
                        .filter(v -> v instanceof Variable.EventRate
                                || v instanceof Variable.GoldsteinRate
                                || v instanceof Variable.UniverseCount)
                        .toList();
                assertThat(counted)
                        .allSatisfy(v -> assertThat(v).isInstanceOf(Variable.UniverseCount.class))
                        .allSatisfy(v -> assertThat(universes)
                                .anyMatch(u -> u.id().equals(((Variable.UniverseCount) v).universe())));
            }
        }
    }

    private static List<Dyad> pairsOfTheChronicle() {
        return starter.list(Event.class).stream()
                .filter(e -> e.provenance().universe() == null)
                .flatMap(e -> pair(state(e.source()), state(e.target())).stream())
                .distinct()
                .toList();
    }

    private static @Nullable StateId state(@Nullable Actor actor) {
        return actor == null ? null : actor.state();
    }

    private static Optional<Dyad> pair(@Nullable StateId one, @Nullable StateId other) {
        return one == null || other == null || one.equals(other) ? Optional.empty() : Optional.of(Dyad.of(one, other));
    }
}
