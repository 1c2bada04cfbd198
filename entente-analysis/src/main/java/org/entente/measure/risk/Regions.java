package org.entente.measure.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.actor.Group;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateKind;
import org.entente.actor.StateSystem;

/**
 * Regions by the names that people use: the regions and subregions of the UN M49 standard ("Eastern Asia", also "East
 * Asia"), a few security regions that cross them, and lists of states joined by commas.
 */
public final class Regions {

    /** A region and its states, gone ones included. */
    public record NamedRegion(String name, List<StateId> states) {

        /** Copies the list. */
        public NamedRegion {
            states = List.copyOf(states);
        }
    }

    private static final Map<String, List<String>> SECURITY = Map.of(
            "Korean Peninsula", List.of("PRK", "KOR"),
            "Northeast Asia", List.of("CHN", "JPN", "KOR", "MNG", "PRK", "RUS", "TWN"),
            "Middle East",
                    List.of(
                            "ARE", "BHR", "EGY", "IRN", "IRQ", "ISR", "JOR", "KWT", "LBN", "OMN", "QAT", "SAU", "SYR",
                            "TUR", "YEM"));

    private Regions() {}

    /** The subregions, whose states do not overlap: what a region is compared with. */
    public static List<NamedRegion> listSubregions() {
        return group(true);
    }

    private static List<NamedRegion> group(boolean bySubregion) {
        Map<String, List<StateId>> states = new LinkedHashMap<>();
        for (State each : StateSystem.standard().listStates()) {
            String name =
                    bySubregion ? each.region().subregion() : each.region().name();
            if (each.kind() != StateKind.TERRITORY && !name.isBlank()) {
                states.computeIfAbsent(name, key -> new ArrayList<>()).add(each.id());
            }
        }
        List<NamedRegion> regions = new ArrayList<>();
        states.forEach((name, members) -> regions.add(new NamedRegion(name, members)));
        return regions;
    }

    /**
     * The region that a text names.
     *
     * @throws IllegalArgumentException when it names none; the message lists them
     */
    public static NamedRegion get(String text) {
        TreeSet<String> known = new TreeSet<>();
        for (NamedRegion each : list()) {
            if (key(each.name()).equals(key(text))) {
                return each;
            }
            known.add(each.name());
        }
        if (text.contains(",")) {
            List<StateId> states = new ArrayList<>();
            for (String name : text.split(",")) {
                states.add(StateSystem.standard().getStateNamed(name, null).id());
            }
            return new NamedRegion(text, states);
        }
        throw new IllegalArgumentException("The region (" + text + ") is not known. Write one of "
                + String.join(", ", known) + ", or states joined by commas.");
    }

    /** A group as a region: its members on a day. */
    public static NamedRegion of(Group group, LocalDate day) {
        return new NamedRegion(
                group.name(), group.members(day).stream().sorted().toList());
    }

    private static List<NamedRegion> list() {
        List<NamedRegion> all = new ArrayList<>(group(true));
        all.addAll(group(false));
        SECURITY.forEach((name, codes) -> all.add(new NamedRegion(
                name,
                codes.stream()
                        .map(code -> StateSystem.standard().getState(code).id())
                        .toList())));
        return all;
    }

    /** "Eastern Asia", "East Asia", "east-asia" and "South-eastern Asia", "Southeast Asia" are one each. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceAll("(north|south|east|west)ern", "$1");
    }
}
