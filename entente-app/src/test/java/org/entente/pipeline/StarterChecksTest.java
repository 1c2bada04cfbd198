package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.StateId;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.Listing;
import org.entente.entry.Observation;
import org.entente.entry.OfficeTenure;
import org.entente.entry.SanctionMeasure;
import org.entente.provenance.Checked;
import org.entente.source.icews.IcewsReader;
import org.entente.source.ofac.OfacSdnReader;
import org.entente.source.offices.OfficesReader;
import org.entente.source.sipri.SipriReader;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The starter record against public data; the parts that need data are skipped where they are not at hand. */
class StarterChecksTest {

    private static StarterRows facts = StarterRows.none();
    private static StarterRows figures = StarterRows.none();

    @BeforeAll
    static void read() throws IOException {
        facts = StarterRows.ofFacts();
        figures = StarterRows.ofFigures();
    }

    /** Signorino and Ritter's S (1999) and Scott's pi of session 74, computed with other programs. */
    @ParameterizedTest
    @CsvSource({
        "RUS, PRK, .717949, .630441",
        "RUS, CHN, .747126, .701578",
        "RUS, USA, -.425287, -.501992",
        "USA, ISR, .921348,",
        "PRK, USA, -.703704, -.832260"
    })
    void votesOfSessionSeventyFourAreThoseThatOtherProgramsGive(String a, String b, double s, Double pi) {
        assertThat(figure("votes.agreement", a, b, "S74")).isCloseTo((1 + s) / 2, within(.5e-4));
        if (pi != null) {
            assertThat(figure("votes.pi", a, b, "S74")).isCloseTo(pi, within(.5e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "arms.tiv, RUS, PRK, 1992, 126",
        "arms.tiv, RUS, PRK, 2010, 1",
        "arms.tiv, RUS, PRK, 2011, 0",
        "trade.value, RUS, PRK, 2003, 122",
        "trade.value, RUS, PRK, 2011, 105",
        "event-counts.verbal-cooperation, RUS, PRK, 2002, 2002",
        "event-counts.verbal-cooperation, RUS, PRK, 2003, 1274",
        "event-counts.verbal-cooperation, RUS, PRK, 2008, 279",
        "event-counts.verbal-cooperation, RUS, PRK, 2011, 1264"
    })
    void yearlyFiguresAreThoseThatAreKnown(String variable, String from, String to, String year, double value) {
        assertThat(figures.list(Observation.class).stream()
                        .filter(o -> o.variable().equals(variable) && o.directed())
                        .filter(o -> o.first().iso3().equals(from)
                                && o.period().label().equals(year))
                        .filter(o -> o.second() != null && o.second().iso3().equals(to))
                        .map(o -> (double) Math.round(o.value())))
                .containsExactly(value);
    }

    @Test
    void armsAreThoseOfSipri() throws IOException {
        StarterRows sipri =
                StarterRows.ofData(RecordFixture.realFile("arms/sipri-exports-processed.csv"), new SipriReader());
        Map<String, Double> published = sipri.list(Flow.class).stream()
                .collect(Collectors.toMap(
                        f -> f.source().iso3()
                                + f.target().iso3()
                                + f.occurred().first().getYear(),
                        Flow::low,
                        Double::sum));
        assertThat(figures.list(Observation.class).stream()
                        .filter(o -> o.variable().equals("arms.tiv"))
                        .filter(o -> o.value()
                                != published.getOrDefault(
                                        o.first().iso3()
                                                + Objects.requireNonNull(o.second())
                                                        .iso3()
                                                + o.period().label(),
                                        0.0)))
                .isEmpty();
    }

    /** Leaders whose dates differ from REIGN's or Archigos's, each explained in docs/starter.md. */
    private static final Set<String> LEADERS_THAT_DIFFER = Set.of(
            "Bashar al-Assad",
            "Carl Bildt",
            "Carlos Andres Perez",
            "Ingvar Carlsson",
            "Mikhail Gorbachev",
            "Boris Yeltsin",
            "Vladimir Putin",
            "Hu Jintao",
            "Xi Jinping",
            "Park Geun-hye",
            "Michel Temer",
            "Suharto",
            "Recep Tayyip Erdogan",
            "Fahd",
            "Ali Khamenei",
            "Ariel Sharon",
            "Ehud Olmert",
            "Umaru Yar'Adua",
            "Goodluck Jonathan",
            "Jaroslaw Kaczynski",
            "Banharn Silpa-archa",
            "Chavalit Yongchaiyudh",
            "Surayud Chulanont",
            "Hugo Chavez",
            "Nicolas Maduro");

    @Test
    void leadersAgreeWithArchigosAndReignOrAreExplained() throws IOException {
        List<OfficeTenure> published = new ArrayList<>();
        for (String file : List.of("leaders/archigos.csv", "leaders/leaderlist_3_21.csv")) {
            published.addAll(StarterRows.ofData(RecordFixture.realFile(file), new OfficesReader())
                    .list(OfficeTenure.class));
        }
        Set<String> differ = new TreeSet<>();
        for (OfficeTenure tenure : facts.list(OfficeTenure.class)) {
            boolean leads = !tenure.office().code().matches("foreign|defense");
            List<OfficeTenure> theirs = published.stream()
                    .filter(p -> p.state().equals(tenure.state()) && isNamedAlike(p.holder(), tenure.holder()))
                    .filter(p -> Math.abs(ChronoUnit.DAYS.between(
                                    p.span().from(), tenure.span().from()))
                            <= 400)
                    .toList();
            boolean data = tenure.provenance().checked() == Checked.DATA;
            if (leads && data) {
                assertThat(theirs)
                        .as(tenure.provenance().id())
                        .anyMatch(p -> near(p.span().from(), tenure.span().from()));
            } else if (leads && !theirs.isEmpty()) {
                differ.add(tenure.holder());
            }
        }
        assertThat(LEADERS_THAT_DIFFER).containsAll(differ);
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 3;
    }

    private static boolean isNamedAlike(String one, String other) {
        Set<String> common = new HashSet<>(words(one));
        common.retainAll(words(other));
        return !common.isEmpty();
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        for (String word : plain.split("[^a-z]+")) {
            if (word.length() > 2) {
                words.add(word.substring(0, Math.min(5, word.length())));
            }
        }
        return words;
    }

    @Test
    void icewsSawTheVisitorsOfTheFirstOfJune() throws IOException {
        StarterRows icews =
                StarterRows.ofData(RecordFixture.realFile("events/icews/events.20180601.tab"), new IcewsReader());
        for (String[] pair : new String[][] {{"PRK", "USA"}, {"RUS", "PRK"}}) {
            assertThat(facts.list(Event.class))
                    .as("the starter has a visit of the day or the day before")
                    .anyMatch(e -> isBetween(e, pair[0], pair[1])
                            && e.action().root() == 4
                            && isWithin(e.occurred(), LocalDate.of(2018, 5, 31), LocalDate.of(2018, 6, 1)));
            assertThat(icews.list(Event.class))
                    .as("ICEWS codes talks between the two")
                    .anyMatch(e -> isBetween(e, pair[0], pair[1]) && e.action().root() == 4);
        }
    }

    private static boolean isBetween(Event event, String a, String b) {
        StateId source = event.source() == null ? null : event.source().state();
        StateId target = event.target() == null ? null : event.target().state();
        return source != null
                && target != null
                && (source.iso3().equals(a) && target.iso3().equals(b)
                        || source.iso3().equals(b) && target.iso3().equals(a));
    }

    /** A program stands on OFAC's list from the order that made it on. */
    @ParameterizedTest
    @CsvSource({
        "DPRK, E.O. 13551",
        "DPRK2, E.O. 13687",
        "DPRK3, E.O. 13722",
        "DPRK4, E.O. 13810",
        "UKRAINE-EO13660, E.O. 13660",
        "UKRAINE-EO13661, E.O. 13661",
        "UKRAINE-EO13662, E.O. 13662",
        "UKRAINE-EO13685, Executive Order 13685",
        "RUSSIA-EO14024, E.O. 14024",
        "RUSSIA-EO14065, E.O. 14065"
    })
    void ofacListsUnderAnOrderFromItsDayOn(String program, String order) throws IOException {
        LocalDate given = facts.list(SanctionMeasure.class).stream()
                .filter(s -> s.sender().equals("USA") && order.equals(s.basis()))
                .map(s -> s.span().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        for (String day : List.of("2021-06-03", "2022-03-01", "2024-01-11")) {
            boolean expected = !given.isAfter(LocalDate.parse(day)) && !NOBODY_YET.contains(program + " " + day);
            assertThat(OfacPrograms.of(day).contains(program))
                    .as("%s of %s on the list of %s", program, given, day)
                    .isEqualTo(expected);
        }
    }

    /** Orders that had been given on a day, but under which the list had no name yet. */
    private static final Set<String> NOBODY_YET = Set.of("RUSSIA-EO14065 2022-03-01");

    /** Programs of each snapshot, read once. */
    private static final class OfacPrograms {
        private static final Map<String, Set<String>> READ = new HashMap<>();

        private static Set<String> of(String day) throws IOException {
            Set<String> programs = READ.get(day);
            if (programs == null) {
                programs = new HashSet<>();
                StarterRows rows = StarterRows.ofData(
                        RecordFixture.realFile("sanctions/ofac/sdn_" + day + ".csv"), new OfacSdnReader());
                for (Listing listing : rows.list(Listing.class)) {
                    programs.addAll(listing.programs());
                }
                READ.put(day, programs);
            }
            return programs;
        }
    }

    private static double figure(String variable, String a, String b, String period) {
        return figures.list(Observation.class).stream()
                .filter(o -> o.variable().equals(variable) && o.period().label().equals(period))
                .filter(o -> o.second() != null
                        && Set.of(o.first().iso3(), o.second().iso3()).equals(Set.of(a, b)))
                .mapToDouble(Observation::value)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWithin(@Nullable PartialDate date, LocalDate from, LocalDate to) {
        return date != null && !date.first().isBefore(from) && !date.first().isAfter(to);
    }
}
