package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares our own table with the published lists, where somebody has put them beside the repository. */
class ReferenceDataTest {

    private static final StateSystem STATES = StateSystem.standard();
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    private static final LocalDate COW_ENDS = LocalDate.of(2016, 12, 31);
    private static final Set<String> NAMES_OF_TWO_STATES = Set.of("Congo", "Korea");
    private static final Set<String> CAMEO_REGIONS = Set.of(
            "AFR", "ASA", "BLK", "CRB", "CAU", "CFR", "CAS", "CEU", "EIN", "EAF", "EEU", "EUR", "LAM", "MEA", "MDT",
            "NAF", "NMR", "PGS", "SCN", "SAM", "SAS", "SEA", "SAF", "WAF", "WST");

    record Listed(int code, LocalDate from, @Nullable LocalDate to) {}

    @Test
    void everyCowMembershipHasItsPublishedDates() throws IOException {
        assertThat(spells(State::cowSpells)).isEqualTo(published("reference/cowstates.csv"));
    }

    @Test
    void everyGwMembershipHasItsPublishedDates() throws IOException {
        assertThat(spells(State::gwSpells)).isEqualTo(published("reference/gwstates.csv"));
    }

    @Test
    void theSecondCopyOfTheCowListAgreesUpToItsLastDay() throws IOException {
        Map<String, Listed> theirs = new TreeMap<>();
        for (List<String> row : rows("cow/cow_states.csv")) {
            LocalDate from = day(row, 3);
            LocalDate to = day(row, 6);
            put(theirs, new Listed(Integer.parseInt(row.get(1)), from, to.equals(COW_ENDS) ? null : to));
        }
        assertThat(spells(State::cowSpells)).isEqualTo(theirs);
    }

    @Test
    void everyCowAbbreviationAndNumberFindsItsState() throws IOException {
        List<String> misses = new ArrayList<>();
        for (List<String> row : rows("cow/cow_states.csv")) {
            State byNumber = STATES.findByCow(Integer.parseInt(row.get(1))).orElseThrow();
            boolean takenByIsoOrCameo = STATES.findState(row.get(0)).isPresent()
                    || STATES.findByCameo(row.get(0)).isPresent();
            if (!takenByIsoOrCameo) {
                check(misses, row.get(0), null, byNumber);
            }
        }
        assertThat(misses).isEmpty();
    }

    @Test
    void everyIsoCodeOfTodayIsThere() throws IOException {
        List<String> misses = new ArrayList<>();
        List<List<String>> rows = allRows("reference/country-codes.csv");
        int alpha3 = rows.getFirst().indexOf("ISO3166-1-Alpha-3");
        int alpha2 = rows.getFirst().indexOf("ISO3166-1-Alpha-2");
        for (List<String> row : rows.subList(1, rows.size())) {
            boolean same = STATES.findState(row.get(alpha3)).equals(STATES.findByIso2(row.get(alpha2)));
            if (!same || STATES.findState(row.get(alpha3)).isEmpty()) {
                misses.add(row.get(alpha3));
            }
        }
        assertThat(misses).isEmpty();
    }

    @Test
    void everyNameInTheUnitedNationsVotesResolves() throws IOException {
        Set<String> names = new TreeSet<>();
        for (List<String> row : rows("votes/un_votes.csv.gz")) {
            names.add(row.get(1));
        }
        assertThat(names).hasSizeGreaterThan(190);
        assertThat(unresolved(names)).isEmpty();
    }

    @Test
    void everyNameInTheCowListResolvesToItsNumber() throws IOException {
        List<String> misses = new ArrayList<>();
        for (List<String> row : rows("cow/cow_states.csv")) {
            check(
                    misses,
                    row.get(2),
                    day(row, 6),
                    STATES.findByCow(Integer.parseInt(row.get(1))).orElseThrow());
        }
        for (List<String> row : rows("cow/cow_capitals.csv")) {
            State state = STATES.findByCow(Integer.parseInt(row.get(0))).orElseThrow();
            check(misses, row.get(1), LocalDate.parse(row.get(4)), state);
        }
        assertThat(misses).isEmpty();
    }

    @Test
    void everyNameInTheGleditschWardListResolvesToItsNumber() throws IOException {
        List<String> misses = new ArrayList<>();
        for (List<String> row : rows("reference/gwstates.csv")) {
            State state = STATES.findByGw(Integer.parseInt(row.get(0))).orElseThrow();
            check(misses, row.get(2), LocalDate.parse(row.get(3)), state);
        }
        assertThat(misses).isEmpty();
    }

    @Test
    void everyCameoCountryIsFoundByCodeAndByName() throws IOException {
        List<String> misses = new ArrayList<>();
        for (String line : Files.readAllLines(file("reference/cameo/cameoCountry.txt"))) {
            String code = line.substring(0, 3);
            boolean region = CAMEO_REGIONS.contains(code) || code.equals("COD") && line.endsWith("LABEL");
            if (!region && STATES.findByCameo(code).isEmpty()) {
                misses.add(code);
            }
            if (!region) {
                check(
                        misses,
                        line.substring(4).strip(),
                        null,
                        STATES.findByCameo(code).orElse(null));
            }
        }
        assertThat(misses).isEmpty();
    }

    @Test
    void everyGdeltCountryNameResolves() throws IOException {
        Set<String> misses = new TreeSet<>();
        List<String> lines = Files.readAllLines(file("reference/cameo/countryInfo.txt"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            boolean gone = cells[1].equals("SCG");
            check(
                    misses,
                    cells[4].strip(),
                    null,
                    gone ? STATES.getState("SRB") : STATES.findState(cells[1]).orElse(null));
        }
        assertThat(misses).isEmpty();
    }

    /** The list gives the middle of the country, not of the city, for three of them. */
    @Test
    void capitalsLieWhereTheyAreListed() throws IOException {
        Set<String> middles = Set.of("BRA Brasilia", "TUN Tunis", "SAU Riyadh");
        List<String> far = new ArrayList<>();
        for (List<String> row : rows("cow/cow_capitals.csv")) {
            State state = STATES.findByCow(Integer.parseInt(row.get(0))).orElseThrow();
            double latitude = Double.parseDouble(row.get(5));
            double longitude = Double.parseDouble(row.get(6));
            boolean near = state.capitals().stream()
                    .anyMatch(c -> Math.abs(c.latitudeDegrees() - latitude) < 0.5
                            && Math.abs(c.longitudeDegrees() - longitude) < 0.5);
            if (!near && !middles.contains(state.iso3() + " " + row.get(2))) {
                far.add(state.iso3() + " " + row.get(2));
            }
        }
        assertThat(far).isEmpty();
    }

    private static void check(
            Collection<String> misses, String name, @Nullable LocalDate at, @Nullable State expected) {
        Resolution got = STATES.resolve(name, at);
        boolean right =
                got instanceof Resolution.Resolved resolved && resolved.state().equals(expected);
        if (!right && !NAMES_OF_TWO_STATES.contains(name)) {
            misses.add(name + " " + at + ": " + got);
        }
    }

    private static List<String> unresolved(Set<String> names) {
        return names.stream()
                .filter(n -> !(STATES.resolve(n, null) instanceof Resolution.Resolved))
                .toList();
    }

    private static Map<String, Listed> spells(Function<State, List<StateSpell>> list) {
        Map<String, Listed> ours = new TreeMap<>();
        for (State state : STATES.listStates()) {
            list.apply(state)
                    .forEach(s -> put(
                            ours, new Listed(s.code(), s.span().from(), s.span().to())));
        }
        return ours;
    }

    private static Map<String, Listed> published(String name) throws IOException {
        Map<String, Listed> theirs = new TreeMap<>();
        for (List<String> row : rows(name)) {
            LocalDate to = LocalDate.parse(row.get(4));
            put(
                    theirs,
                    new Listed(Integer.parseInt(row.get(0)), LocalDate.parse(row.get(3)), to.equals(OPEN) ? null : to));
        }
        return theirs;
    }

    private static void put(Map<String, Listed> spells, Listed spell) {
        spells.put(spell.code() + " from " + spell.from(), spell);
    }

    private static LocalDate day(List<String> row, int at) {
        return LocalDate.of(
                Integer.parseInt(row.get(at)), Integer.parseInt(row.get(at + 1)), Integer.parseInt(row.get(at + 2)));
    }

    private static Path file(String name) {
        String configured = System.getenv("ENTENTE_DATA");
        Path folder = Path.of(configured == null ? "../../shared/data" : configured);
        Path file = folder.resolve(name);
        assumeTrue(Files.exists(file), "skipped: " + name + " is not under $ENTENTE_DATA or ../shared/data");
        return file;
    }

    private static List<List<String>> rows(String name) throws IOException {
        List<List<String>> rows = allRows(name);
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> allRows(String name) throws IOException {
        Path file = file(name);
        List<List<String>> rows = new ArrayList<>();
        try (var in = Files.newInputStream(file);
                var plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
