package org.entente.measure.pressure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Listing;

/**
 * Which state a sanctions program is about, and whose list it is on. A program names its state at its beginning ("DPRK4",
 * "UKRAINE-EO13662", which is about Russia); programs about no state (drugs, terror) press none.
 */
final class ListingTargets {

    private record Program(String prefix, String iso3) {}

    private static final List<Program> PROGRAMS = List.of(
            new Program("DPRK", "PRK"),
            new Program("NKSEC", "PRK"),
            new Program("KP", "PRK"),
            new Program("RUSSIA", "RUS"),
            new Program("UKRAINE", "RUS"),
            new Program("CAATSA - RUSSIA", "RUS"),
            new Program("BELARUS", "BLR"),
            new Program("IRAN", "IRN"),
            new Program("IFSR", "IRN"),
            new Program("IRGC", "IRN"),
            new Program("CAATSA - IRAN", "IRN"),
            new Program("SYRIA", "SYR"),
            new Program("CUBA", "CUB"),
            new Program("VENEZUELA", "VEN"),
            new Program("BURMA", "MMR"),
            new Program("ZIMBABWE", "ZWE"),
            new Program("NICARAGUA", "NIC"),
            new Program("LIBYA", "LBY"),
            new Program("SOMALIA", "SOM"),
            new Program("SOUTH SUDAN", "SSD"),
            new Program("SUDAN", "SDN"),
            new Program("DARFUR", "SDN"),
            new Program("DRCONGO", "COD"),
            new Program("DRC", "COD"),
            new Program("SOUTHSUDAN", "SSD"),
            new Program("HAITI", "HTI"),
            new Program("IRAQ", "IRQ"),
            new Program("MAGNIT", "RUS"),
            new Program("PEESA", "RUS"),
            new Program("CAR", "CAF"),
            new Program("YEMEN", "YEM"),
            new Program("LEBANON", "LBN"),
            new Program("MALI", "MLI"),
            new Program("ETHIOPIA", "ETH"));

    private static final Map<String, String> SENDERS =
            Map.of("ofac-sdn", "USA", "un-sc", "UNSC", "eu-fsf", "EU", "uk-ofsi", "GBR");

    private ListingTargets() {}

    static Set<StateId> targets(Listing listing) {
        Set<StateId> targets = new LinkedHashSet<>();
        for (String program : listing.programs()) {
            for (Program each : PROGRAMS) {
                if (isAbout(program.toUpperCase(Locale.ROOT), each.prefix())) {
                    targets.add(StateSystem.standard().getState(each.iso3()).id());
                }
            }
        }
        return targets;
    }

    /** The prefix as a word of its own, though a number may follow. */
    private static boolean isAbout(String program, String prefix) {
        return program.startsWith(prefix)
                && (program.length() == prefix.length() || !Character.isLetter(program.charAt(prefix.length())));
    }

    static String sender(String list) {
        return SENDERS.getOrDefault(list, list);
    }
}
