package org.entente.source.icews;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorRole;

/**
 * Reads sectors, a list of terms such as {@code Executive,Foreign Ministry,Government}, as CAMEO roles. Terms without a
 * counterpart (religions, ideologies, peoples) give no role.
 */
final class IcewsSectors {

    private static final int MOST_ROLES = 2;

    /** The roles in the order in which they name an actor best. */
    private static final List<ActorRole> RANK = List.of(
            ActorRole.IGO,
            ActorRole.NGO,
            ActorRole.MIL,
            ActorRole.SPY,
            ActorRole.COP,
            ActorRole.JUD,
            ActorRole.LEG,
            ActorRole.GOV,
            ActorRole.SEP,
            ActorRole.INS,
            ActorRole.REB,
            ActorRole.UAF,
            ActorRole.OPP,
            ActorRole.RAD,
            ActorRole.CRM,
            ActorRole.PTY,
            ActorRole.MNC,
            ActorRole.BUS,
            ActorRole.MED,
            ActorRole.HRI,
            ActorRole.LAB,
            ActorRole.EDU,
            ActorRole.HLH,
            ActorRole.AGR,
            ActorRole.REF,
            ActorRole.ELI,
            ActorRole.CVL);

    private static final Map<String, ActorRole> BY_TERM = new HashMap<>();

    static {
        put(ActorRole.IGO, "International Government Organization");
        put(ActorRole.NGO, "Nongovernmental Organizations / Activists", "Nongovernmental Organization (International)");
        put(ActorRole.MIL, "Military", "Army", "Navy", "Marines", "Air Force", "Army Special Forces");
        put(ActorRole.SPY, "Military Intelligence", "Intelligence");
        put(ActorRole.COP, "Police");
        put(ActorRole.JUD, "Judicial");
        put(ActorRole.LEG, "Legislative / Parliamentary", "Lower House", "Upper House", "Unicameral");
        put(ActorRole.GOV, "Government", "Executive", "Executive Office", "Cabinet");
        put(ActorRole.SEP, "Separatists");
        put(ActorRole.INS, "Insurgents", "International Insurgents");
        put(ActorRole.REB, "Rebel", "Organized Violent");
        put(ActorRole.UAF, "Unidentified Forces");
        put(ActorRole.OPP, "Dissident", "International Dissident", "Protestors / Popular Opposition / Mobs");
        put(ActorRole.OPP, "Opposition Major Party (Out Of Government)", "Opposition Minor Party (Out Of Government)");
        put(ActorRole.RAD, "Radicals / Extremists / Fundamentalists");
        put(ActorRole.RAD, "International Radicals / Extremists / Fundamentalists");
        put(ActorRole.CRM, "Criminals / Gangs");
        put(ActorRole.PTY, "Parties", "(National) Major Party", "(National) Minor Party", "Provincial Party");
        put(ActorRole.MNC, "Multinational Corporation");
        put(ActorRole.BUS, "Business", "State Owned Enterprises");
        put(ActorRole.MED, "Media", "News", "State Media");
        put(ActorRole.HRI, "Human Rights NGOs");
        put(ActorRole.LAB, "Labor");
        put(ActorRole.EDU, "Education");
        put(ActorRole.HLH, "Medical / Health");
        put(ActorRole.AGR, "Agricultural");
        put(ActorRole.REF, "Refugees / Displaced");
        put(ActorRole.ELI, "Elite");
        put(ActorRole.CVL, "General Population / Civilian / Social", "Social");
    }

    private IcewsSectors() {}

    private static void put(ActorRole role, String... terms) {
        for (String term : terms) {
            BY_TERM.put(term, role);
        }
    }

    /** At most two roles, the one that names the actor best first. */
    static List<ActorRole> roles(String sectors) {
        Set<ActorRole> found = EnumSet.noneOf(ActorRole.class);
        for (String term : sectors.split(",")) {
            ActorRole role = BY_TERM.get(term.strip());
            if (role != null) {
                found.add(role);
            } else if (term.strip().endsWith(" Ministry")) {
                found.add(ActorRole.GOV);
            }
        }
        List<ActorRole> ranked = new ArrayList<>(RANK);
        ranked.retainAll(found);
        return List.copyOf(ranked.subList(0, Math.min(MOST_ROLES, ranked.size())));
    }
}
