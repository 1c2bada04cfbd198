package org.entente.answer.motive.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.answer.motive.panel.MadePanel;
import org.junit.jupiter.api.Test;

class EpisodeFinderTest {

    private static final int LAST = 1990;

    /** A pact of defense in 1960 between a major power and another, with trade known and steady. */
    private static MadePanel pact(int until) {
        return new MadePanel(LAST, "EGY", "RUS", "SYR")
                .trade("EGY", "RUS", 1940, LAST, .5)
                .pledge("EGY", "RUS", 1960, until, 1.5);
    }

    private static List<Episode> find(MadePanel made, int until) {
        return EpisodeFinder.find(new EpisodeRule(made.panel()), until);
    }

    @Test
    void aPactOfDefenseIsAnOnset() {
        List<Episode> found = find(pact(LAST), LAST);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().onset()).isEqualTo(1960);
        assertThat(found.getFirst().rise()).isEqualTo(.75);
        assertThat(found.getFirst().outcome()).isEqualTo(Outcome.CENSORED);
        assertThat(found.getFirst().survived(30)).contains(true);
        assertThat(found.getFirst().survived(31)).isEmpty();
    }

    @Test
    void aSmallRiseIsNone() {
        MadePanel made = new MadePanel(LAST, "EGY", "RUS")
                .trade("EGY", "RUS", 1940, LAST, .5)
                .pledge("EGY", "RUS", 1960, LAST, .5);

        assertThat(find(made, LAST)).isEmpty();
    }

    @Test
    void oneKnownStrandIsNotEnough() {
        MadePanel made = new MadePanel(LAST, "EGY", "RUS").pledge("EGY", "RUS", 1960, LAST, 1.5);

        assertThat(find(made, LAST)).isEmpty();
    }

    @Test
    void pairsThatDoNotMatterToOneAnotherAreNotInSight() {
        MadePanel made = new MadePanel(LAST, "EGY", "SYR")
                .trade("EGY", "SYR", 1940, LAST, .5)
                .pledge("EGY", "SYR", 1960, LAST, 1.5);

        assertThat(find(made, LAST)).isEmpty();
        made.dispute("EGY", "SYR", 1955, 2);
        assertThat(find(made, LAST)).hasSize(1);
    }

    @Test
    void forceInTheYearIsNoOnset() {
        MadePanel made = pact(LAST).dispute("EGY", "RUS", 1960, 4);

        assertThat(find(made, LAST).getFirst().onset()).isEqualTo(1961);
    }

    @Test
    void forceIsABreachAndADisplayOfForceIsNot() {
        assertThat(find(pact(LAST).dispute("EGY", "RUS", 1970, 3), LAST)
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.CENSORED);
        Episode episode = find(pact(LAST).dispute("EGY", "RUS", 1970, 4), LAST).getFirst();

        assertThat(episode.outcome()).isEqualTo(Outcome.BREACH);
        assertThat(episode.last()).isEqualTo(1970);
        assertThat(episode.survived(9)).contains(true);
        assertThat(episode.survived(10)).contains(false);
        assertThat(episode.isUnderWay(1969)).isTrue();
        assertThat(episode.isUnderWay(1970)).isFalse();
    }

    @Test
    void theEndOfTheLastPledgeIsABreach() {
        Episode episode = find(pact(1976), LAST).getFirst();

        assertThat(episode.outcome()).isEqualTo(Outcome.BREACH);
        assertThat(episode.last()).isEqualTo(1977);
    }

    @Test
    void theEndOfALargerTreatyForAllIsNoBreachButTheRiseFades() {
        Episode episode = find(pact(1976).dissolve("EGY", "RUS", 1977), LAST).getFirst();

        assertThat(episode.outcome()).isEqualTo(Outcome.FADING);
        assertThat(episode.last()).isEqualTo(1978);
    }

    @Test
    void halfTheRiseLostForTwoYearsIsFading() {
        MadePanel made = pact(LAST).trade("EGY", "RUS", 1968, LAST, -1.5);

        Episode episode = find(made, LAST).getFirst();

        assertThat(episode.outcome()).isEqualTo(Outcome.FADING);
        assertThat(episode.last()).isEqualTo(1970);
    }

    @Test
    void whatIsOutOfSightForThreeYearsIsCensoredWhereItWasLastSeen() {
        MadePanel made = pact(LAST).trade("EGY", "RUS", 1968, LAST, Double.NaN);

        Episode episode = find(made, LAST).getFirst();

        assertThat(episode.outcome()).isEqualTo(Outcome.CENSORED);
        assertThat(episode.last()).isEqualTo(1968);
    }

    @Test
    void laterYearsChangeNothingThatWasFoundBefore() {
        String[] states = {"ARG", "BRA", "CHL", "EGY", "FRA", "GBR", "IND", "PAK", "RUS", "USA"};
        List<Episode> before = find(new MadePanel(LAST, states).random(7, 1935), 1970);
        MadePanel changed = new MadePanel(LAST, states).random(7, 1935);
        for (String one : states) {
            for (String other : states) {
                if (!one.equals(other)) {
                    changed.votes(one, other, 1971, LAST, 9)
                            .trade(one, other, 1971, LAST, -2)
                            .dispute(one, other, 1975, 5);
                }
            }
        }

        assertThat(before).hasSizeGreaterThan(20);
        assertThat(find(changed, 1970)).isEqualTo(before);
        assertThat(find(changed, LAST)).isNotEqualTo(before);
    }
}
