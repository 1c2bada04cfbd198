package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.entry.Flow;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.entry.Vote;
import org.entente.flow.FlowKind;
import org.entente.pledge.Obligation;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.entente.time.Period;
import org.entente.vote.Choice;
import org.junit.jupiter.api.Test;

class EntryTextTest {

    private static final StateId RUS = AnswerFixture.RUSSIA.id();
    private static final StateId PRK = AnswerFixture.NORTH_KOREA.id();
    private static final Provenance FROM =
            new Provenance("test", "1", 1, TrustClass.REPORTED, null, null, null, null, null);
    private static final LocalDate KNOWN = LocalDate.of(2024, 1, 1);

    @Test
    void codedEventIsSaidToBeCoded() {
        assertThat(EntryText.of(AnswerFixture.coded()))
                .isEqualTo("Russia (government) → North Korea: coded as CAMEO 042 (consults), 7 mentions");
    }

    @Test
    void titledEventKeepsItsTitle() {
        assertThat(EntryText.of(AnswerFixture.meeting())).isEqualTo("Leaders of both states meet in Vladivostok");
    }

    @Test
    void pledgeNamesTheStateAsItWasThen() {
        LocalDate signed = LocalDate.of(1961, 7, 6);
        Pledge pledge = new Pledge(
                FROM,
                PartialDate.ofDay(signed),
                signed,
                "264",
                "Treaty of 1961",
                RUS,
                PRK,
                Set.of(Obligation.DEFENSE, Obligation.CONSULTATION),
                new DateSpan(signed, LocalDate.of(1995, 9, 7)));

        assertThat(EntryText.of(pledge))
                .isEqualTo("Treaty of 1961: Soviet Union pledges consultation, defense to North Korea, from 1961-07-06"
                        + " to 1995-09-07");
    }

    @Test
    void unknownAmountIsSaidToBeUnknown() {
        assertThat(EntryText.of(flow(Double.NaN, Double.NaN))).endsWith("shells (munitions), amount not known");
        assertThat(EntryText.of(flow(1000, 2500))).endsWith(", 1,000 to 2,500 pieces");
        assertThat(EntryText.of(flow(1000, Double.NaN))).endsWith(", at least 1,000 pieces");
    }

    @Test
    void voteSaysWhoChoseWhat() {
        assertThat(EntryText.of(new Vote(FROM, "UNGA", 12, PRK, Choice.ABSTAIN)))
                .isEqualTo("North Korea abstained at roll call 12 of the UNGA");
    }

    @Test
    void observationSaysWhatItWasComputedFrom() {
        Observation observation = new Observation(
                FROM,
                Period.parse("S74"),
                KNOWN,
                "votes.identical",
                RUS,
                PRK,
                false,
                0.6,
                Double.NaN,
                Double.NaN,
                1,
                "un-votes");

        assertThat(EntryText.of(observation))
                .isEqualTo(
                        "Russia and North Korea: votes.identical 0.6 in S74, from 1 observation, computed from un-votes");
    }

    private static Flow flow(double low, double high) {
        return new Flow(
                FROM,
                PartialDate.ofYear(2023),
                KNOWN,
                FlowKind.MUNITIONS,
                PRK,
                RUS,
                "shells",
                low,
                high,
                "pieces",
                null);
    }
}
