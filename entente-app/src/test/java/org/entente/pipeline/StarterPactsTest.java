package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.provenance.Universe;
import org.entente.source.atop.AtopReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The two closed sets of treaties against ATOP 5, year by year from 1990 to 2010: every year of a pair that one of the two has
 * alone must be explained. Years begin with the signature, as ATOP's do. Skipped where ATOP is not at hand.
 */
class StarterPactsTest {

    private static final String DEFENSE = "defense-pacts-twelve";
    private static final String LESSER = "lesser-pacts-nea";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2010;

    private static final String SOUTHEAST_ASIA = "treaty of amity and cooperation in Southeast Asia, of many states";

    /** Pairs with years in ATOP alone, and why the set has no treaty for them. */
    private static final Map<String, String> ATOP_ALONE = Map.ofEntries(
            Map.entry("CHN-FRA", SOUTHEAST_ASIA),
            Map.entry("CHN-KOR", SOUTHEAST_ASIA),
            Map.entry("CHN-USA", SOUTHEAST_ASIA),
            Map.entry("FRA-JPN", SOUTHEAST_ASIA),
            Map.entry("FRA-KOR", SOUTHEAST_ASIA),
            Map.entry("FRA-PRK", SOUTHEAST_ASIA),
            Map.entry("IND-JPN", SOUTHEAST_ASIA),
            Map.entry("IND-KOR", SOUTHEAST_ASIA),
            Map.entry("IND-PRK", SOUTHEAST_ASIA),
            Map.entry("JPN-KOR", SOUTHEAST_ASIA),
            Map.entry("JPN-PRK", SOUTHEAST_ASIA),
            Map.entry("PRK-USA", SOUTHEAST_ASIA),
            Map.entry("CHN-IND", "agreement of 7 September 1993, in force on signature"),
            Map.entry("CHN-RUS", "joint declaration of 18 December 1992, not ratified"),
            Map.entry("CHN-UKR", "declarations before the treaty of 2013"));

    private static StarterRows starter = StarterRows.none();

    @BeforeAll
    static void read() throws IOException {
        starter = StarterRows.ofFacts();
    }

    @Test
    void defensePactsOfTheTwelveAreThoseOfAtop() throws IOException {
        Set<String> theirs = years(atop(p -> p.obligations().contains(Obligation.DEFENSE)), DEFENSE);
        Set<String> ours = years(ofUniverses(Set.of(DEFENSE)), DEFENSE);
        assertThat(ours).hasSizeGreaterThan(80).isEqualTo(theirs);
    }

    @Test
    void lesserPactsAreThoseOfAtopOrAreNamed() throws IOException {
        Set<String> theirs = years(
                atop(p -> !Set.of(Obligation.COOPERATION, Obligation.OFFENSE).containsAll(p.obligations())), LESSER);
        Set<String> ours = years(ofUniverses(Set.of(DEFENSE, LESSER)), LESSER);
        assertThat(pairs(theirs, ours)).isEqualTo(ATOP_ALONE.keySet());
        assertThat(pairs(ours, theirs))
                .as("the joint declaration of 1956, which both ratified")
                .containsExactly("JPN-RUS");
    }

    private static List<Pledge> atop(Predicate<Pledge> wanted) throws IOException {
        return StarterRows.ofData(
                        RecordFixture.realFile("cow/atop_directed_dyad_year_to_2010.csv.gz"), new AtopReader())
                .list(Pledge.class)
                .stream()
                .filter(wanted)
                .toList();
    }

    private static List<Pledge> ofUniverses(Set<String> ids) {
        return starter.list(Pledge.class).stream()
                .filter(p -> p.provenance().universe() != null
                        && ids.contains(p.provenance().universe()))
                .toList();
    }

    /** Pairs and years of pledges, as in {@code CHN-PRK 1990}, of the pairs that a universe is about. */
    private static Set<String> years(List<Pledge> pledges, String universe) {
        Universe about = starter.universes().stream()
                .filter(u -> u.id().equals(universe))
                .findFirst()
                .orElseThrow();
        Set<String> years = new TreeSet<>();
        for (Pledge pledge : pledges) {
            StateId toward = pledge.toward();
            if (toward != null) {
                addYears(years, about, Dyad.of(pledge.member(), toward), List.of(pledge));
            }
            for (Pledge other : othersOf(pledge, pledges)) {
                addYears(years, about, Dyad.of(pledge.member(), other.member()), List.of(pledge, other));
            }
        }
        return years;
    }

    /** Pledges of the other members of a treaty of many. */
    private static List<Pledge> othersOf(Pledge pledge, List<Pledge> pledges) {
        if (pledge.toward() != null) {
            return List.of();
        }
        return pledges.stream()
                .filter(p -> p.toward() == null)
                .filter(p -> p.treaty().equals(pledge.treaty()) && !p.member().equals(pledge.member()))
                .toList();
    }

    /** Years in which all these pledges had been signed and none had ended before. */
    private static void addYears(Set<String> years, Universe about, Dyad pair, List<Pledge> binding) {
        if (!about.covers(pair.first().iso3(), pair.second().iso3())) {
            return;
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int of = year;
            if (binding.stream().allMatch(p -> isOf(p, of))) {
                years.add(pair + " " + year);
            }
        }
    }

    private static boolean isOf(Pledge pledge, int year) {
        LocalDate end = pledge.inForce().to();
        return pledge.occurred().first().getYear() <= year && (end == null || end.getYear() >= year);
    }

    private static Set<String> pairs(Set<String> some, Set<String> without) {
        return some.stream()
                .filter(each -> !without.contains(each))
                .map(each -> each.substring(0, each.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
