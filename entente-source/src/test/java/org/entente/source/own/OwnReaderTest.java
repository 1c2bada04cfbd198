package org.entente.source.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.entry.SanctionMeasure;
import org.entente.event.Place;
import org.entente.provenance.Checked;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.entente.source.file.SourceFiles;
import org.entente.time.Frequency;
import org.entente.time.PartialDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class OwnReaderTest {

    private final OwnReader reader = new OwnReader();
    private final RecordingSink sink = new RecordingSink();

    private ReadReport read(String fixture) throws IOException {
        try (var in = getClass().getResourceAsStream(fixture)) {
            return reader.read(new BytesInput(fixture, in.readAllBytes()), sink);
        }
    }

    private <T extends Entry> T entry(int index, Class<T> kind) {
        return kind.cast(sink.entries().get(index));
    }

    @Test
    void knownIsTheLastDayThatTheDateCanMeanUnlessStated() throws IOException {
        read("events.csv");
        assertThat(sink.entries())
                .extracting(e -> String.valueOf(e.known()))
                .containsExactly("2019-04-25", "2019-05-02", "2017-12-31");
        assertThat(entry(1, Event.class).occurred()).isEqualTo(PartialDate.parse("2019-04"));
    }

    @Test
    void anEventKeepsWhoWhatWhereAndWhoSaysSo() throws IOException {
        read("events.csv");
        Event summit = entry(0, Event.class);
        assertThat(summit.source()).hasToString("RUSGOV");
        assertThat(summit.symmetric()).isTrue();
        assertThat(summit.level()).isEqualTo("head");
        assertThat(summit.place()).isEqualTo(Place.named("Vladivostok"));
        assertThat(summit.provenance())
                .isEqualTo(new Provenance(
                        "own",
                        "e1",
                        2,
                        TrustClass.REPORTED,
                        "Fixture Gazette, 26 April 2019",
                        "https://example.org/e1",
                        "A short, quoted span",
                        null,
                        "meetings",
                        Checked.TWICE));
        assertThat(entry(1, Event.class).provenance().checked()).isNull();
    }

    @Test
    void statesInCapitalsAreNotMistakenForCodes() throws IOException {
        read("events.csv");
        assertThat(entry(1, Event.class).target()).isEqualTo(Actor.named("Canada"));
        assertThat(entry(2, Event.class).source()).isEqualTo(Actor.parse("IGOUNO"));
    }

    @Test
    void aPledgeIsInForceFromSignatureUnlessStated() throws IOException {
        read("pledges.csv");
        assertThat(entry(0, Pledge.class).inForce()).hasToString("1961-09-10/1996-09-10");
        assertThat(entry(0, Pledge.class).member().iso3()).isEqualTo("RUS");
        assertThat(entry(1, Pledge.class).inForce()).hasToString("1996-04-01/..");
        assertThat(entry(1, Pledge.class).toward()).isNull();
    }

    @Test
    void anAmountGivenOnceIsBothBoundsAndAMissingOneIsUnknown() throws IOException {
        read("flows.csv");
        assertThat(entry(1, Flow.class).low()).isEqualTo(165_000);
        assertThat(entry(1, Flow.class).high()).isEqualTo(165_000);
        assertThat(entry(2, Flow.class).low()).isNaN();
        assertThat(entry(2, Flow.class).high()).isNaN();
        assertThat(entry(0, Flow.class).until()).isEqualTo("2024-05-31");
    }

    @Test
    void aSanctionIsSentByAStateOrAGroup() throws IOException {
        read("sanctions.csv");
        assertThat(sink.entries())
                .extracting(e -> ((SanctionMeasure) e).sender())
                .containsExactly("UNSC", "USA");
    }

    @Test
    void aFigureIsKnownAtTheEndOfItsPeriodAndNoValueIsUnknown() throws IOException {
        read("series.csv");
        Observation session = entry(0, Observation.class);
        assertThat(session.period().frequency()).isEqualTo(Frequency.SESSION);
        assertThat(session.known()).isEqualTo("2020-08-31");
        assertThat(session.count()).isEqualTo(80);
        assertThat(entry(1, Observation.class).count()).isEqualTo(-1);
        assertThat(entry(2, Observation.class).value()).isNaN();
        assertThat(entry(2, Observation.class).directed()).isTrue();
    }

    @Test
    void universesAreReportedAndAreNoEntries() throws IOException {
        ReadReport report = read("universes.csv");
        assertThat(report.rows()).isZero();
        assertThat(sink.entries()).isEmpty();
        assertThat(report.universes()).hasSize(2);
        assertThat(report.universes().getFirst().states()).containsExactly("PRK", "RUS");
        assertThat(report.universes().getLast().pairing()).isEqualTo("star:PRK;RUS");
        assertThat(report.universes().getLast().covers("PRK", "FRA")).isTrue();
        assertThat(report.universes().getFirst().coverage().to()).isEqualTo("2025-10-31");
        assertThat(report.universes())
                .extracting(u -> u.coverage().absentMeansZero())
                .containsExactly(true, false);
        assertThat(report.coverage())
                .as("a universe says nothing of the dataset's other rows")
                .isEmpty();
    }

    @Test
    void aUniverseThatIsRefusedCountsAsARow() throws IOException {
        String text = "id,family,rule,from,to,citation\nu,meetings,All,2000,2001,Mine\n";
        ReadReport report = reader.read(bytes("universes.csv", text), sink);
        assertThat(report.rows()).isEqualTo(1);
        assertThat(sink.rejects())
                .singleElement()
                .satisfies(r -> assertThat(r.column()).isEqualTo("family"));
    }

    @Test
    void unknownColumnsAreIgnoredWithANote() throws IOException {
        String text = "id,Colour,group,name,member,from,citation\ng,red,X,The X,FRA,2000,Mine\n";
        ReadReport report = reader.read(bytes("x.csv", text), sink);
        assertThat(sink.entries()).hasSize(1);
        assertThat(report.notes()).containsExactly("Columns not read: colour.");
    }

    @Test
    void aFileKnownByItsNameIsToldWhichColumnIsMissing() {
        String text = "id,citation,group,name,from\ng,Mine,X,The X,2000\n";
        assertThatThrownBy(() -> reader.read(bytes("mine.zip!groups.csv", text), sink))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageStartingWith(
                        "mine.zip!groups.csv line 1: member is missing among the columns (id, citation,");
    }

    @Test
    void entriesBelongToTheDatasetThatTheReaderWasMadeFor() throws IOException {
        Dataset other = new Dataset("other", "Other", "", "Me", "@misc{me}", "any", null, TrustClass.REPORTED, true);
        String text = "id,group,name,member,from,citation\ng,X,The X,FRA,2000,Mine\n";
        new OwnReader(other).read(bytes("groups.csv", text), sink);
        assertThat(sink.entries().getFirst().provenance().dataset()).isEqualTo("other");
    }

    /** The record that ships with the program is written in this format, so all of it must be readable. */
    @Test
    void everyRowOfTheStarterRecordIsAccepted() throws IOException {
        Path folder = Path.of("../entente-app/src/main/resources/org/entente/starter");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: the starter record is not beside this module");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                reader.read(SourceFiles.open(file).getFirst(), sink);
            }
        }
        assertThat(sink.rejects()).extracting(r -> r.message()).isEmpty();
        assertThat(sink.entries()).isNotEmpty();
    }

    @Test
    void everyExampleOfTheDocumentIsAccepted() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/own-format.md"));
        int examples = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).startsWith("    id,")) {
                String table = lines.get(i).strip() + "\n" + lines.get(i + 1).strip() + "\n";
                reader.read(bytes("example.csv", table), sink);
                examples++;
            }
        }
        assertThat(sink.rejects()).extracting(r -> r.message()).isEmpty();
        assertThat(examples).isEqualTo(9);
    }

    private static BytesInput bytes(String name, String text) {
        return new BytesInput(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
