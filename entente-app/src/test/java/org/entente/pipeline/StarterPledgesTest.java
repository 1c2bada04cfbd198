package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.provenance.Checked;
import org.entente.source.atop.AtopReader;
import org.entente.source.cow.CowAllianceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pledges of the starter record against public data; the parts that need data are skipped where they are not at hand. */
class StarterPledgesTest {

    private static final Set<String> SIX = Set.of("CHN", "JPN", "KOR", "PRK", "RUS", "USA");
    private static final Set<String> TWELVE =
            Set.of("BLR", "CHN", "FRA", "GBR", "IND", "IRN", "JPN", "KOR", "PRK", "RUS", "UKR", "USA");
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int LAST_YEAR = 2010;

    /** What Correlates of War has and the starter has not, by treaty and member. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "349 RUS", "air defense of the Commonwealth of Independent States, 1995: no pledge to defend",
            "349 UKR", "air defense of the Commonwealth of Independent States, 1995: no pledge to defend",
            "350 BLR", "Belarus did not sign on 15 May 1992; it acceded on 31 December 1993",
            "410 RUS", "joint regional air defense, 2009: no pledge to defend",
            "410 BLR", "joint regional air defense, 2009: no pledge to defend");

    private static List<Pledge> pledges = List.of();

    @BeforeAll
    static void read() throws IOException {
        pledges = StarterRows.ofFacts().list(Pledge.class);
    }

    @Test
    void pledgesThatAreSaidToAgreeWithCorrelatesOfWarDo() throws IOException {
        List<Pledge> alliances = alliances();
        List<Pledge> said = pledges.stream()
                .filter(p -> p.provenance().checked() == Checked.DATA)
                .toList();
        assertThat(said)
                .hasSizeGreaterThan(60)
                .allSatisfy(pledge -> assertThat(alliances)
                        .as(pledge.provenance().id())
                        .anyMatch(a -> a.member().equals(pledge.member()) && isSame(pledge, a)));
    }

    @Test
    void everyAllianceOfTheTwelveSinceNineteenNinetyIsHereOrIsNamed() throws IOException {
        Map<String, List<Pledge>> treaties = alliances().stream()
                .filter(a -> TWELVE.contains(a.member().iso3()) && isInForce(a))
                .collect(Collectors.groupingBy(Pledge::treaty));
        treaties.values()
                .removeIf(members ->
                        members.stream().map(Pledge::member).distinct().count() < 2);
        Set<String> missing = new TreeSet<>();
        for (List<Pledge> members : treaties.values()) {
            for (Pledge alliance : members) {
                if (pledges.stream().noneMatch(p -> p.member().equals(alliance.member()) && begins(p, alliance))) {
                    missing.add(alliance.treaty() + " " + alliance.member());
                }
            }
        }
        assertThat(treaties).hasSizeGreaterThan(12);
        assertThat(missing).isEqualTo(LEFT_OUT.keySet());
    }

    private static List<Pledge> alliances() throws IOException {
        return StarterRows.ofData(RecordFixture.realFile("cow/alliance_v4.1_by_member.csv"), new CowAllianceReader())
                .list(Pledge.class);
    }

    private static boolean isInForce(Pledge alliance) {
        LocalDate end = alliance.inForce().to();
        return end == null || !end.isBefore(FIRST_DAY);
    }

    private static boolean begins(Pledge pledge, Pledge alliance) {
        LocalDate start = alliance.inForce().from();
        return near(start, pledge.occurred().first())
                || near(start, pledge.inForce().from());
    }

    private static boolean isSame(Pledge pledge, Pledge alliance) {
        LocalDate end = pledge.inForce().to();
        LocalDate other = alliance.inForce().to();
        return begins(pledge, alliance)
                && (end == null ? other == null : other != null && (near(end, other) || sameYear(end, other)));
    }

    /** An end that is given as a year is the last day of it. */
    private static boolean sameYear(LocalDate end, LocalDate other) {
        return end.getDayOfYear() >= 365 && end.getYear() == other.getYear();
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 3;
    }

    /**
     * ATOP 5, by year: a mutual defense pledge between two of the six states in any part of the year. It reads one pledge
     * otherwise: the treaty of 1960 as Japan's promise to consult. Its article V binds both states for the territories
     * under Japan's administration, and the starter says so.
     */
    @Test
    void mutualDefenseAmongTheSixIsThatOfAtopWithOneExceptionNamed() throws IOException {
        List<Pledge> atop = StarterRows.ofData(
                        RecordFixture.realFile("cow/atop_directed_dyad_year_to_2010.csv.gz"), new AtopReader())
                .list(Pledge.class);
        Set<String> theirs = atop.stream()
                .filter(p -> promises(p, Obligation.DEFENSE))
                .filter(p -> !p.inForce().from().isBefore(FIRST_DAY))
                .map(p -> direction(p) + " " + p.inForce().from().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> japans = atop.stream()
                .filter(p ->
                        promises(p, Obligation.CONSULTATION) && direction(p).equals("JPN>USA"))
                .filter(p -> !p.inForce().from().isBefore(FIRST_DAY))
                .map(p -> direction(p) + " " + p.inForce().from().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(japans)
                .doesNotContainAnyElementsOf(theirs)
                .hasSize(LAST_YEAR - FIRST_DAY.getYear() + 1)
                .isEqualTo(years(pledges.stream()
                        .filter(p -> p.treaty().equals("USA-JPN-1960"))
                        .filter(p -> p.member().equals(state("JPN")))
                        .toList()));
        theirs.addAll(japans);
        assertThat(years(pledges)).isNotEmpty().isEqualTo(theirs);
    }

    /** Directions and years of the mutual defense pledges among the six, as in {@code CHN>PRK 1990}. */
    private static Set<String> years(List<Pledge> some) {
        return some.stream()
                .filter(p -> promises(p, Obligation.DEFENSE))
                .flatMap(p -> IntStream.rangeClosed(FIRST_DAY.getYear(), LAST_YEAR)
                        .filter(year -> isInForce(p, year))
                        .mapToObj(year -> direction(p) + " " + year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInForce(Pledge pledge, int year) {
        LocalDate end = pledge.inForce().to();
        return pledge.inForce().from().getYear() <= year && (end == null || end.getYear() >= year);
    }

    private static boolean promises(Pledge pledge, Obligation what) {
        StateId toward = pledge.toward();
        return pledge.obligations().contains(what)
                && toward != null
                && SIX.contains(pledge.member().iso3())
                && SIX.contains(toward.iso3());
    }

    private static String direction(Pledge pledge) {
        return pledge.member() + ">" + pledge.toward();
    }

    private static StateId state(String iso3) {
        return StateSystem.standard().getState(iso3).id();
    }
}
