package org.entente.source.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.entry.Event;
import org.entente.source.Breakage;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;
import org.junit.jupiter.api.Test;

/** GDELT 1.0, with and without addresses in one file. */
class GdeltVersion1Test extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new GdeltReader();
    }

    @Override
    protected String fixture() {
        return "mixed.export.CSV";
    }

    @Override
    protected int fixtureRows() {
        return 8;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("\t040\t040\t04", "\t---\t---\t--", "EventRootCode", "--", "CAMEO 01-20"),
                new Breakage("\t20130401\tBBC", "\t2013040\tBBC", "DATEADDED", "2013040", "YYYYMMDD"));
    }

    @Test
    void aSourceWithoutAnAddressIsACitation() throws IOException {
        Event event = event(4);
        assertThat(event.provenance().dataset()).isEqualTo("gdelt-1");
        assertThat(event.provenance().url()).isNull();
        assertThat(event.provenance().citation()).isEqualTo("BBC Monitoring");
        assertThat(event(6).provenance().citation()).as("unspecified").isNull();
        assertThat(event(0).provenance().url()).isNull();
    }

    @Test
    void anEventAddedTheDayBeforeItsDateIsKnownOnItsDate() throws IOException {
        Event event = event(4);
        assertThat(event.known()).isEqualTo(LocalDate.of(2013, 4, 2));
        assertThat(Objects.requireNonNull(event.occurred()).first()).isEqualTo(LocalDate.of(2013, 4, 2));
    }

    @Test
    void aSpaceBeforeACodeIsNoPartOfIt() throws IOException {
        assertThat(Objects.requireNonNull(event(5).source()).code()).isEqualTo("KOR");
    }

    @Test
    void aPlaceWithoutNameIsNullThoughItsCoordinatesAreZero() throws IOException {
        assertThat(event(1).place()).isNull();
        assertThat(event(0).place()).isNotNull();
    }

    @Test
    void theBackfileCoversTheDaysOfItsEventsAndTheRestThoseOfItsReports() throws IOException {
        ReadReport report = reader().read(new BytesInput(fixture(), fixtureBytes()), new RecordingSink());
        assertThat(report.coverage())
                .extracting(c -> c.coverage().from() + "/" + c.coverage().to())
                .containsExactly("1979-01-03/1979-01-04", "2013-04-01/2013-04-01");
    }

    private Event event(int index) throws IOException {
        return (Event) read(fixtureBytes()).entries().get(index);
    }
}
