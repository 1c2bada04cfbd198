package org.entente.sanction;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which state a program of a sanctions list is about, by how its code begins. Programs about a subject (terror, drugs, cyber,
 * corruption) are about no state, whoever is listed under them.
 */
public final class ProgramTargets {

    private static final Map<String, List<String>> PREFIXES = Map.ofEntries(
            Map.entry("AFG", List.of("TALIBAN")),
            Map.entry("BLR", List.of("BELARUS")),
            Map.entry("CAF", List.of("CAR")),
            Map.entry("COD", List.of("DRCONGO", "DRC")),
            Map.entry("CUB", List.of("CUBA")),
            Map.entry("ETH", List.of("ETHIOPIA")),
            Map.entry("GNB", List.of("GB")),
            Map.entry("HTI", List.of("HAITI")),
            Map.entry("IRN", List.of("IRAN", "IFSR", "IRGC", "IFCA", "HRIT-IR")),
            Map.entry("IRQ", List.of("IRAQ")),
            Map.entry("LBN", List.of("LEBANON")),
            Map.entry("LBY", List.of("LIBYA")),
            Map.entry("MLI", List.of("MALI")),
            Map.entry("MMR", List.of("BURMA")),
            Map.entry("NIC", List.of("NICARAGUA")),
            Map.entry("PRK", List.of("DPRK")),
            Map.entry("RUS", List.of("RUSSIA-EO", "UKRAINE-EO")),
            Map.entry("SDN", List.of("SUDAN", "DARFUR")),
            Map.entry("SOM", List.of("SOMALIA")),
            Map.entry("SSD", List.of("SOUTH SUDAN", "SOUTHSUDAN")),
            Map.entry("SYR", List.of("SYRIA", "HRIT-SY")),
            Map.entry("VEN", List.of("VENEZUELA")),
            Map.entry("YEM", List.of("YEMEN")),
            Map.entry("ZWE", List.of("ZIMBABWE")));

    private ProgramTargets() {}

    /** How the programs about a state begin, in capitals; empty for a state that none is about. */
    public static List<String> prefixes(String iso3) {
        return PREFIXES.getOrDefault(iso3, List.of());
    }

    /** Whether a program is about the state. */
    public static boolean isAbout(String program, String iso3) {
        String code = program.strip().toUpperCase(Locale.ROOT);
        return prefixes(iso3).stream().anyMatch(code::startsWith);
    }
}
