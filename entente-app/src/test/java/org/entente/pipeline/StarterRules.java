package org.entente.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.actor.Office;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.GroupMembership;
import org.entente.entry.OfficeTenure;
import org.entente.entry.Pledge;
import org.entente.entry.RegimeChange;
import org.entente.entry.SanctionMeasure;
import org.entente.pledge.Obligation;
import org.entente.provenance.Provenance;
import org.entente.provenance.Universe;
import org.entente.time.PartialDate;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** What the rows of the starter record must keep beyond what their reader asks for. */
final class StarterRules {

    /** The last day that the record was checked to; what lies after it is announced in the documentation one by one. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 31);

    private static final LocalDate NEW_START_ENDS = LocalDate.of(2026, 2, 5);

    /** Below each root the codes of the CAMEO codebook 1.1b3; a code of four digits stands behind its parent's. */
    private static final Set<String> CAMEO = codes(
            "01:0-9", "02:0-8", "021:1-4", "023:1-4", "024:1-4", "025:1-6", "03:0-9", "031:1-4", "033:1-4", "034:1-4",
            "035:1-6", "04:0-6", "05:0-7", "06:0-4", "07:0-5", "08:0-7", "081:1-4", "083:1-4", "084:1-2", "086:1-3",
            "087:1-4", "09:0-4", "10:0-8", "101:1-4", "103:1-4", "104:1-4", "105:1-6", "11:0-6", "112:1-5", "12:0-9",
            "121:1-2", "122:1-4", "123:1-4", "124:1-6", "13:0-9", "131:1-3", "132:1-4", "138:1-5", "14:0-5", "141:1-4",
            "142:1-4", "143:1-4", "144:1-4", "145:1-4", "15:0-5", "16:0-6", "162:1-3", "166:1-3", "17:0-6", "171:1-2",
            "172:1-4", "18:0-6", "182:1-3", "183:1-4", "19:0-6", "195:1-2", "20:0-4", "204:1-2");

    /** "President Putin", "Foreign Minister Lavrov": who is named with an office holds it. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<!Former |former |Deputy |Vice )(President|Prime Minister|Premier|Foreign Minister|Defense Minister|Secretary of State|Chancellor)"
                    + " (\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})");

    private StarterRules() {}

    /** What is wrong, one line a fault. */
    static List<String> faults(StarterRows rows) {
        List<String> faults = new ArrayList<>(rows.rejects());
        Set<String> universes = new HashSet<>();
        rows.universes().stream().map(Universe::id).forEach(universes::add);
        rows.entries().forEach(entry -> common(entry, universes, faults));
        events(rows, faults);
        offices(rows.list(OfficeTenure.class), faults);
        pledges(rows.list(Pledge.class), faults);
        groups(rows.list(GroupMembership.class), faults);
        rows.universes().forEach(universe -> members(universe, rows, faults));
        steps(rows, faults);
        return faults;
    }

    private static void common(Entry entry, Set<String> universes, List<String> faults) {
        Provenance from = entry.provenance();
        String citation = from.citation();
        if (citation == null || citation.strip().length() < 4) {
            faults.add(from.id() + ": no reference");
        }
        if (from.checked() == null) {
            faults.add(from.id() + ": does not say what it was compared with");
        }
        if (from.universe() != null && !universes.contains(from.universe())) {
            faults.add(from.id() + ": belongs to a universe that is not stated");
        }
        PartialDate occurred = entry.occurred();
        if (occurred != null
                && occurred.first().isAfter(LAST_DAY)
                && !occurred.first().equals(NEW_START_ENDS)) {
            faults.add(from.id() + ": lies after the last day that was checked");
        }
    }

    private static void events(StarterRows rows, List<String> faults) {
        Map<String, Event> seen = new HashMap<>();
        for (Event event : rows.list(Event.class)) {
            String id = event.provenance().id();
            if (!CAMEO.contains(event.action().code())) {
                faults.add(id + ": code " + event.action() + " is not in CAMEO");
            }
            Event same = seen.put(sameness(event), event);
            if (same != null && !isOfOthers(same, event, rows.list(OfficeTenure.class))) {
                faults.add(id + ": is the same event as " + same.provenance().id());
            }
            holders(event, rows.list(OfficeTenure.class), faults);
            if ("head".equals(event.level()) && event.provenance().universe() != null) {
                leaders(event, rows.list(OfficeTenure.class), faults);
            }
        }
    }

    /** Two rows with the same day, actors, kind of action and rank tell one event. */
    private static String sameness(Event event) {
        Set<String> actors = new TreeSet<>();
        actors.add(code(event.source()));
        actors.add(code(event.target()));
        String order = event.symmetric() ? actors.toString() : code(event.source()) + ">" + code(event.target());
        return event.occurred() + " " + order + " " + event.action() + " " + event.level();
    }

    /** Whether both titles name holders of offices, and not the same ones. */
    private static boolean isOfOthers(Event one, Event other, List<OfficeTenure> tenures) {
        Set<String> first = named(one, tenures);
        Set<String> second = named(other, tenures);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    private static Set<String> named(Event event, List<OfficeTenure> tenures) {
        Set<String> named = new TreeSet<>();
        tenures.stream()
                .filter(t -> concerns(event, t.state()) && title(event).contains(t.holder()))
                .forEach(t -> named.add(t.holder()));
        return named;
    }

    private static String title(Event event) {
        String title = event.title();
        return title == null ? "" : title;
    }

    private static @Nullable StateId stateOf(@Nullable Actor actor) {
        return actor == null ? null : actor.state();
    }

    private static String code(@Nullable Actor actor) {
        return actor == null ? "" : actor.code();
    }

    /** Whoever is named with an office in the title has one in one of the two states on the day. */
    private static void holders(Event event, List<OfficeTenure> tenures, List<String> faults) {
        Matcher named = NAMED.matcher(title(event));
        while (named.find()) {
            String name = named.group(2);
            List<OfficeTenure> theirs = tenures.stream()
                    .filter(t -> concerns(event, t.state()) && isNamed(t.holder(), name))
                    .filter(t -> offices(named.group(1)).contains(t.office()))
                    .toList();
            if (!theirs.isEmpty() && theirs.stream().noneMatch(t -> holds(t, event.occurred()))) {
                faults.add(event.provenance().id() + ": " + name + " is out of office on " + event.occurred());
            }
        }
    }

    private static Set<Office> offices(String title) {
        return switch (title) {
            case "President" -> Set.of(Office.HEAD_OF_STATE, Office.LEADER);
            case "Foreign Minister", "Secretary of State" -> Set.of(Office.FOREIGN);
            case "Defense Minister" -> Set.of(Office.DEFENSE);
            default -> Set.of(Office.HEAD_OF_GOVERNMENT, Office.LEADER);
        };
    }

    private static boolean isNamed(String holder, String named) {
        Set<String> of = Set.of(holder.toLowerCase(Locale.ROOT).split(" "));
        for (String word : named.toLowerCase(Locale.ROOT).split(" ")) {
            if (word.length() > 2 && of.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void leaders(Event event, List<OfficeTenure> tenures, List<String> faults) {
        leader(event, stateOf(event.source()), tenures, faults);
        leader(event, stateOf(event.target()), tenures, faults);
    }

    private static void leader(Event event, @Nullable StateId state, List<OfficeTenure> tenures, List<String> faults) {
        boolean led = tenures.stream()
                .filter(t -> t.state().equals(state) && !t.office().code().matches("foreign|defense"))
                .anyMatch(t -> holds(t, event.occurred()));
        if (state != null && !led) {
            faults.add(event.provenance().id() + ": nobody leads " + state + " on " + event.occurred());
        }
    }

    private static boolean concerns(Event event, StateId state) {
        return state.equals(stateOf(event.source())) || state.equals(stateOf(event.target()));
    }

    private static boolean holds(OfficeTenure tenure, @Nullable PartialDate when) {
        if (when == null) {
            return false;
        }
        LocalDate end = tenure.span().to();
        return !tenure.span().from().isAfter(when.last()) && (end == null || !end.isBefore(when.first()));
    }

    /** An office has one holder: two tenures share at most a month, where the day of the change is not known. */
    private static void offices(List<OfficeTenure> tenures, List<String> faults) {
        for (OfficeTenure one : tenures) {
            for (OfficeTenure other : tenures) {
                boolean before = one.span().from().isBefore(other.span().from());
                if (before && one.state().equals(other.state()) && one.office() == other.office()) {
                    LocalDate end = one.span().to();
                    boolean coarse = other.occurred().precision() != Precision.DAY;
                    if (end == null
                            || end.isAfter(
                                    coarse
                                            ? other.occurred().last()
                                            : other.span().from())) {
                        faults.add(one.provenance().id() + ": overlaps "
                                + other.provenance().id());
                    }
                }
            }
        }
    }

    private static void pledges(List<Pledge> pledges, List<String> faults) {
        Set<String> seen = new HashSet<>();
        for (Pledge pledge : pledges) {
            if (pledge.inForce().from().isBefore(pledge.occurred().first())) {
                faults.add(pledge.provenance().id() + ": is in force before it is signed");
            }
            if (!seen.add(pledge.treaty() + " " + pledge.member() + " " + pledge.toward() + " "
                    + pledge.inForce().from())) {
                faults.add(pledge.provenance().id() + ": stands twice");
            }
        }
    }

    /** A row of a closed universe lies between its dates, is about its states and promises what it lists. */
    private static void members(Universe universe, StarterRows rows, List<String> faults) {
        for (Event event : rows.list(Event.class)) {
            if (universe.id().equals(event.provenance().universe())) {
                PartialDate when = event.occurred();
                StateId one = stateOf(event.source());
                StateId other = stateOf(event.target());
                if (when == null
                        || !universe.coverage().contains(when.first())
                        || one != null && other != null && !universe.covers(one.iso3(), other.iso3())) {
                    faults.add(event.provenance().id() + ": lies outside of its universe " + universe.id());
                }
            }
        }
        for (Pledge pledge : rows.list(Pledge.class)) {
            boolean defends = pledge.obligations().contains(Obligation.DEFENSE);
            if (universe.id().equals(pledge.provenance().universe()) && defends == universe.isLesser()) {
                faults.add(pledge.provenance().id() + ": does not promise what " + universe.id() + " lists");
            }
        }
    }

    /** A step of a state in a regime and a measure of a sender stand once. */
    private static void steps(StarterRows rows, List<String> faults) {
        Set<String> seen = new HashSet<>();
        for (RegimeChange each : rows.list(RegimeChange.class)) {
            if (!seen.add(each.regime() + " " + each.state() + " " + each.action() + " " + each.occurred())) {
                faults.add(each.provenance().id() + ": stands twice");
            }
        }
        for (SanctionMeasure each : rows.list(SanctionMeasure.class)) {
            if (!seen.add(each.sender() + " " + each.target() + " " + each.title() + " " + each.occurred())) {
                faults.add(each.provenance().id() + ": stands twice");
            }
        }
    }

    private static void groups(List<GroupMembership> members, List<String> faults) {
        Set<String> seen = new HashSet<>();
        for (GroupMembership each : members) {
            if (!seen.add(each.group() + " " + each.member() + " " + each.span().from())) {
                faults.add(each.provenance().id() + ": stands twice");
            }
        }
    }

    private static Set<String> codes(String... ranges) {
        Set<String> codes = new HashSet<>();
        for (String range : ranges) {
            String stem = range.substring(0, range.indexOf(':'));
            codes.add(stem);
            for (char last = range.charAt(stem.length() + 1); last <= range.charAt(stem.length() + 3); last++) {
                codes.add(stem + last);
            }
        }
        return codes;
    }
}
