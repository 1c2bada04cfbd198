package org.entente.source.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.entry.Event;
import org.entente.event.Place;
import org.entente.event.QuadClass;
import org.entente.source.Breakage;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltReaderTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new GdeltReader();
    }

    @Override
    protected String fixture() {
        return "20240619063000.export.CSV";
    }

    @Override
    protected int fixtureRows() {
        return 12;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("\t057\t057\t05\t1", "\t217\t217\t21\t1", "EventRootCode", "21", "ingest it as polecat"),
                new Breakage("\t057\t057\t05\t1", "\t057\t057\t06\t2", "EventCode", "057", "EventRootCode (06)"),
                new Breakage("\t057\t057\t05\t1", "\t057\t051\t05\t1", "EventBaseCode", "051", "EventCode (057)"),
                new Breakage("\t057\t057\t05\t1", "\t057\t057\t05\t4", "QuadClass", "4", "must be 1"),
                new Breakage("\t1\t8.0\t30", "\t1\t10.1\t30", "GoldsteinScale", "10.1", "-10 to 10"),
                new Breakage("\t1\t8.0\t30", "\t1\t\t30", "GoldsteinScale", "", "-10 to 10"),
                new Breakage("\t1\t8.0\t30", "\t1\t8.0\tmany", "NumMentions", "many", "whole number"),
                new Breakage("900000003\t", "9x\t", "GlobalEventID", "9x", "whole number"),
                new Breakage("900000003\t20240619", "900000003\t20240631", "SQLDATE", "20240631", "YYYYMMDD"),
                new Breakage("\t20240619061500\t", "\t20240619256000\t", "DATEADDED", "20240619256000", "YYYYMMDD"),
                new Breakage(
                        "\t20240619061500\t", "\t20240617061500\t", "DATEADDED", "20240617061500", "before SQLDATE"),
                new Breakage("\t39.0194\t125.755", "\t139.0194\t125.755", "ActionGeo_Lat", "139.0194", "-90 to 90"),
                new Breakage("\t39.0194\t125.755", "\t39.0194\t125.7#5", "ActionGeo_Long", "125.7#5", "-180 to 180"),
                new Breakage("PRKMIL", "PRK\u00e9", "Actor1Code", "PRK\u00e9", "CAMEO actor code"),
                new Breakage("\t20140619\t201406", "\t20140619\t\t201406", "row", "62 columns", "57, 58 or 61"),
                new Breakage(
                        "KOREAN ARMY",
                        "KOREAN\u0000ARMY",
                        "row",
                        "900000006\t20140619\t201406\t2014\t2014.4630",
                        "byte 0"));
    }

    @Override
    protected List<String> wrongFiles() {
        List<String> wrong = new ArrayList<>(super.wrongFiles());
        wrong.add("900000001\t20240619061500\t20240619061500\t1\texample.org" + "\t".repeat(11) + "\n");
        wrong.add("name\tvalue" + "\t".repeat(59) + "\n");
        return wrong;
    }

    @Test
    void everyColumnThatIsUsedReachesTheEvent() throws IOException {
        Event event = event(0);
        assertThat(event.provenance().dataset()).isEqualTo("gdelt-2");
        assertThat(event.provenance().id()).isEqualTo("900000001");
        assertThat(event.provenance().line()).isEqualTo(1);
        assertThat(event.provenance().url()).isEqualTo("https://example.org/news/visit");
        assertThat(Objects.requireNonNull(event.occurred()).first()).isEqualTo(LocalDate.of(2024, 6, 19));
        assertThat(event.known()).isEqualTo(LocalDate.of(2024, 6, 19));
        assertThat(event.source()).isEqualTo(Actor.parse("RUS"));
        assertThat(event.target()).isEqualTo(Actor.parse("PRK"));
        assertThat(event.action().code()).isEqualTo("042");
        assertThat(event.intensityTenths()).isEqualTo(19);
        assertThat(event.mentions()).isEqualTo(12);
        assertThat(event.place()).isEqualTo(new Place("Pyongyang, P'yongyang-si, North Korea", "KN", 39.0194, 125.755));
    }

    @Test
    void aBlankActorIsNullAndAnEventMayBeYearsOld() throws IOException {
        assertThat(event(3).source()).isNull();
        assertThat(event(4).target()).isNull();
        assertThat(Objects.requireNonNull(event(5).occurred()).first()).isEqualTo(LocalDate.of(2014, 6, 19));
        assertThat(event(5).known()).isEqualTo(LocalDate.of(2024, 6, 19));
    }

    @Test
    void theCountryColumnGivesTheStateWhereTheCodeBeginsWithNone() throws IOException {
        Actor company = Objects.requireNonNull(event(8).source());
        assertThat(company.code()).isEqualTo("MNCUSA");
        assertThat(String.valueOf(company.state())).isEqualTo("USA");
        assertThat(company.roles()).containsExactly(ActorRole.MNC);
        assertThat(Objects.requireNonNull(event(7).source()).state()).isNull();
        assertThat(Objects.requireNonNull(event(11).source()).state())
                .as("Africa is no state")
                .isNull();
    }

    @Test
    void theQuadClassIsThatOfTheRootWhateverGdeltSays() throws IOException {
        assertThat(event(7).quadClass()).isEqualTo(QuadClass.VERBAL_CONFLICT);
        assertThat(event(8).quadClass()).isEqualTo(QuadClass.MATERIAL_CONFLICT);
        assertThat(report(fixtureBytes()).notes()).anyMatch(note -> note.startsWith("In 2 rows GDELT gives roots"));
    }

    @Test
    void aPlaceIsReadAsUtf8OrElseAsLatin1() throws IOException {
        String expected = "S\u00e3o Tom\u00e9, S\u00e3o Tom\u00e9 and Pr\u00edncipe";
        assertThat(Objects.requireNonNull(event(9).place()).name()).isEqualTo(expected);
        byte[] latin = new String(fixtureBytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
        Event event = (Event) read(latin).entries().get(9);
        assertThat(Objects.requireNonNull(event.place()).name()).isEqualTo(expected);
        assertThat(event(7).place()).isNull();
    }

    @Test
    void coverageIsTheDaysOnWhichRowsWereAddedAndTheMissingQuarterHoursAreSaid() throws IOException {
        ReadReport report = report(fixtureBytes());
        assertThat(report.coverage()).hasSize(1);
        assertThat(report.coverage().getFirst().coverage().from()).isEqualTo(LocalDate.of(2024, 6, 19));
        assertThat(report.coverage().getFirst().coverage().to()).isEqualTo(LocalDate.of(2024, 6, 19));
        assertThat(report.notes()).anyMatch(note -> note.startsWith("It holds 2 of the 96 quarter-hours"));
    }

    @Test
    void aHeaderWhereNoneBelongsIsNoRowAndIsSaid() throws IOException {
        String headed = "GlobalEventID\tDay\tMonthYear\n" + new String(fixtureBytes(), StandardCharsets.UTF_8);
        ReadReport report = report(headed.getBytes(StandardCharsets.UTF_8));
        assertThat(report.rows()).isEqualTo(12);
        assertThat(report.notes()).anyMatch(note -> note.startsWith("Line 1 is a header"));
    }

    @Test
    void anOverlongLineIsRejectedAndTheRestIsRead() throws IOException {
        String text = new String(fixtureBytes(), StandardCharsets.UTF_8);
        RecordingSink sink = read((text + "x".repeat(3_000_000) + "\n" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(sink.entries()).hasSize(24);
        assertThat(sink.rejects()).hasSize(1);
        assertThat(sink.rejects().getFirst().line()).isEqualTo(13);
        assertThat(sink.entries().getLast().provenance().line()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({
        "16, ingest it as gdelt-mentions",
        "17, reduced historical file",
        "20, ingest it as icews",
        "27, Global Knowledge Graph",
        "30, Check the format"
    })
    void aWrongColumnCountSaysWhatTheFileMayBe(int columns, String hint) {
        byte[] content = ("1" + "\t1".repeat(columns - 1)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("line 1: has " + columns + " tab-separated columns")
                .hasMessageContaining(hint);
    }

    private Event event(int index) throws IOException {
        return (Event) read(fixtureBytes()).entries().get(index);
    }

    private ReadReport report(byte[] content) throws IOException {
        return reader().read(new BytesInput(fixture(), content), new RecordingSink());
    }
}
