package org.entente.answer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.entry.Flow;
import org.entente.entry.SanctionMeasure;
import org.entente.flow.FlowKind;
import org.entente.measure.TestWorld;
import org.entente.sanction.Instrument;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProhibitionsTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    @Test
    void anArmsEmbargoOfTheCouncilTouchesArmsBothWays() {
        SanctionMeasure embargo = measure("UNSC", "PRK", Instrument.ARMS, null);
        assertThat(touched(flow(FlowKind.MUNITIONS, "PRK", "RUS", 2012), embargo))
                .hasSize(1);
        assertThat(touched(flow(FlowKind.ARMS, "RUS", "PRK", 2012), embargo)).hasSize(1);
        assertThat(touched(flow(FlowKind.LABOR, "PRK", "RUS", 2012), embargo)).isEmpty();
        assertThat(touched(flow(FlowKind.ARMS, "RUS", "CHN", 2012), embargo)).isEmpty();
    }

    @Test
    void onlyMeasuresInForceThatDayCount() {
        SanctionMeasure ended = measure("UNSC", "PRK", Instrument.ARMS, LocalDate.of(2011, 6, 1));
        assertThat(touched(flow(FlowKind.ARMS, "RUS", "PRK", 2010), ended)).hasSize(1);
        assertThat(touched(flow(FlowKind.ARMS, "RUS", "PRK", 2009), ended)).isEmpty();
        assertThat(touched(flow(FlowKind.ARMS, "RUS", "PRK", 2012), ended)).isEmpty();
    }

    @Test
    void measuresOfOneStateBindNoOther() {
        assertThat(touched(
                        flow(FlowKind.ARMS, "RUS", "PRK", 2012), measure("USA", "PRK", Instrument.COMPREHENSIVE, null)))
                .isEmpty();
    }

    @Test
    void listingsAndReliefRestrictNoExchange() {
        for (Instrument instrument : List.of(Instrument.LISTING, Instrument.TRAVEL, Instrument.RELIEF)) {
            assertThat(touched(flow(FlowKind.ARMS, "RUS", "PRK", 2012), measure("UNSC", "PRK", instrument, null)))
                    .isEmpty();
        }
    }

    private static List<TouchedMeasure> touched(Flow flow, SanctionMeasure measure) {
        return Prohibitions.touched(List.of(flow), List.of(measure));
    }

    private static Flow flow(FlowKind kind, String source, String target, int year) {
        PartialDate date = PartialDate.parse(year + "-07-01");
        return new Flow(
                TestWorld.provenance("test", "f"),
                date,
                date.last(),
                kind,
                TestWorld.state(source),
                TestWorld.state(target),
                "things",
                Double.NaN,
                Double.NaN,
                "",
                null);
    }

    private static SanctionMeasure measure(
            String sender, String target, Instrument instrument, @Nullable LocalDate end) {
        return new SanctionMeasure(
                TestWorld.provenance("test", "m"),
                PartialDate.ofDay(START),
                START,
                sender,
                TestWorld.state(target),
                instrument,
                "A measure",
                "S/RES/1",
                new DateSpan(START, end));
    }
}
