package org.entente.measure.pressure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.actor.Group;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.entry.SanctionMeasure;
import org.entente.event.EventArray;
import org.entente.measure.DatasetChoice;
import org.entente.measure.Groups;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.VoteRecord;
import org.entente.measure.network.SharedAdversaries;
import org.entente.provenance.TrustClass;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/** Gathers the acts of pressure that a view holds, and measures with them. Not for several threads at a time. */
public final class PressureReader {

    private static final Set<String> BINDING = Set.of("UNSC");
    private static final int MOST_TARGETS = 2;
    private static final Set<Family> FAMILIES =
            EnumSet.of(Family.SANCTIONS, Family.LISTINGS, Family.ROLL_CALLS, Family.EVENTS, Family.CONFLICTS);

    private final WorldView view;
    private final VoteRecord votes;
    private final CodedConflict coded;
    private final List<SanctionMeasure> measures;
    private final ConflictRows conflicts;
    private final ListedNames listed;
    private final List<Group> groups;
    private final Map<String, StateYears> indices = new HashMap<>();
    private final Map<String, List<PressureAct>> lastActs = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<PressureAct>> eldest) {
            return size() > MOST_TARGETS;
        }
    };
    private final Map<LocalDate, SenderWeights> yearWeights = new HashMap<>();

    public PressureReader(WorldView view) {
        this(view, new VoteRecord(view));
    }

    /** Pressure with roll calls that are read already. */
    public PressureReader(WorldView view, VoteRecord votes) {
        this.view = view;
        this.votes = votes;
        this.coded = CodedConflict.of(view);
        this.measures = view.listAll(SanctionMeasure.class);
        this.conflicts = new ConflictRows(view);
        this.listed = new ListedNames(view);
        this.groups = Groups.list(view);
    }

    /** A point of the yearly series. */
    public record Year(int year, double value, double low, double high) {}

    /** Pressure on a day, with its parts. */
    public Measured measure(Party target, LocalDate day) {
        return new Pressure(target, day, acts(target, day))
                .measure(day, weightings(day))
                .withCoverage(coverage(day));
    }

    /** Pressure at the end of each year since the first act, or on the view's day within the last year. */
    public List<Year> years(Party target, LocalDate until) {
        List<PressureAct> acts = acts(target, until);
        Pressure pressure = new Pressure(target, until, acts);
        Optional<LocalDate> first = acts.stream().map(PressureAct::from).min(Comparator.naturalOrder());
        List<Year> years = new ArrayList<>();
        for (int year = first.map(LocalDate::getYear).orElse(Integer.MAX_VALUE); year <= until.getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            LocalDate day = end.isAfter(until) ? until : end;
            Pressure.Range at = pressure.range(day, weightings(day));
            years.add(new Year(year, at.value(), at.low(), at.high()));
        }
        return years;
    }

    /**
     * What each sender's pressure on a state came to at the end of each year, or on a last day; years without any have an
     * empty map.
     *
     * @param from the first year
     * @param until the last day; acts after it are not looked at
     */
    public List<Map<String, Double>> senderYears(Party target, int from, LocalDate until) {
        List<PressureAct> acts = acts(target, until);
        Pressure pressure = new Pressure(target, until, acts);
        List<Map<String, Double>> years = new ArrayList<>();
        for (int year = from; year <= until.getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            LocalDate day = end.isAfter(until) ? until : end;
            years.add(acts.isEmpty() ? Map.of() : pressure.bySender(day, weightsOf(day)));
        }
        return years;
    }

    private SenderWeights weightsOf(LocalDate day) {
        return yearWeights.computeIfAbsent(day, key -> weightings(key).getFirst());
    }

    /**
     * Adversaries that two share: who presses both, by strength before weight, each sender weighed by its weight in the
     * world. The two themselves are left out.
     */
    public SharedAdversaries sharedAdversaries(Party one, Party other, LocalDate day) {
        return shared(
                one,
                hostility(one, day),
                other,
                hostility(other, day),
                weightings(day).getFirst(),
                day);
    }

    /**
     * Adversaries that two share, opened: each with what it does to either, down to entries.
     *
     * @param shared as {@link #sharedAdversaries(Party, Party, LocalDate)} gives it
     */
    public Measured open(SharedAdversaries shared, Party one, Party other, LocalDate day) {
        Pressure first = new Pressure(one, day, acts(one, day));
        Pressure second = new Pressure(other, day, acts(other, day));
        List<Measured> parts = shared.shared().stream()
                .map(each -> Measured.of(
                                each.name(),
                                "Contribution of " + each.name() + " to the cosine",
                                each.contribution(),
                                "cosine, 0 to 1",
                                TrustClass.DERIVED)
                        .withParts(List.of(first.hostility(each.name(), day), second.hostility(each.name(), day))))
                .toList();
        return Measured.of(
                        "shared-adversaries",
                        "Adversaries that " + one.nameInText() + " and " + other.nameInText() + " share on " + day,
                        shared.cosine(),
                        "cosine, 0 to 1",
                        TrustClass.DERIVED)
                .withCoverage(shared.coverage())
                .withUncertainty("none: acts are enumerated")
                .withParts(parts)
                .withoutRows(parts.isEmpty() ? "nobody is known to press both" : "");
    }

    private Map<String, Double> hostility(Party target, LocalDate day) {
        return new Pressure(target, day, acts(target, day)).hostility(day);
    }

    /** Takes the adversaries that a pair shares. */
    public interface SharedSink {
        void take(Party one, Party other, SharedAdversaries shared);
    }

    /** Adversaries shared by every pair of parties, in their order; each party's own are gathered once. */
    public void sharedAdversaries(List<? extends Party> parties, LocalDate day, SharedSink sink) {
        List<Map<String, Double>> hostility =
                parties.stream().map(party -> hostility(party, day)).toList();
        SenderWeights weights = weightings(day).getFirst();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                Party one = parties.get(i);
                Party other = parties.get(j);
                sink.take(one, other, shared(one, hostility.get(i), other, hostility.get(j), weights, day));
            }
        }
    }

    private static SharedAdversaries shared(
            Party one,
            Map<String, Double> first,
            Party other,
            Map<String, Double> second,
            SenderWeights weights,
            LocalDate day) {
        TreeSet<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeAll(one.codes(day));
        names.removeAll(other.codes(day));
        List<String> order = List.copyOf(names);
        return SharedAdversaries.of(
                order,
                order.stream()
                        .mapToDouble(name -> first.getOrDefault(name, 0.0))
                        .toArray(),
                order.stream()
                        .mapToDouble(name -> second.getOrDefault(name, 0.0))
                        .toArray(),
                order.stream().mapToDouble(name -> weights.of(name, Set.of())).toArray());
    }

    /** Everything that others did to press the target, in order of its first day; that of the last two is kept. */
    List<PressureAct> acts(Party target, LocalDate day) {
        return lastActs.computeIfAbsent(target.code() + " " + target.codes(day), key -> gather(target, day));
    }

    private List<PressureAct> gather(Party target, LocalDate day) {
        Set<StateId> states = target.states(day);
        List<PressureAct> acts = new ArrayList<>();
        addMeasures(acts, states);
        addConflicts(acts, states);
        for (StateId state : states) {
            listed.add(acts, state);
            AdverseVotes.add(acts, votes, state);
            coded.add(acts, state);
        }
        Set<String> own = target.codes(day);
        acts.removeIf(act -> own.contains(act.sender()) || act.sender().equals(target.code()));
        acts.sort(Comparator.comparing(PressureAct::from)
                .thenComparing(PressureAct::sender)
                .thenComparing(PressureAct::instrument));
        return acts;
    }

    private void addMeasures(List<PressureAct> acts, Set<StateId> states) {
        for (SanctionMeasure each : measures) {
            PressureInstrument.of(each.instrument())
                    .filter(instrument -> states.contains(each.target()))
                    .ifPresent(instrument -> acts.add(new PressureAct(
                            each.sender(),
                            instrument,
                            each.span().from(),
                            each.span().to(),
                            true,
                            1,
                            each)));
        }
    }

    /** Rows whose second side is the target say what the first did; of a war that has no sides of action both press. */
    private void addConflicts(List<PressureAct> acts, Set<StateId> states) {
        for (Conflict each : conflicts.of(states)) {
            StateId first = each.sideA().state();
            Actor against = each.sideB();
            StateId second = against == null ? null : against.state();
            if (first != null && second != null && !first.equals(second)) {
                if (states.contains(second)) {
                    acts.add(dispute(first, each));
                } else if (states.contains(first) && !each.kind().startsWith("dispute")) {
                    acts.add(dispute(second, each));
                }
            }
        }
    }

    private static PressureAct dispute(StateId sender, Conflict row) {
        return new PressureAct(
                sender.iso3(),
                PressureInstrument.DISPUTE,
                row.span().from(),
                row.span().to(),
                true,
                level(row),
                row);
    }

    /** Level of hostility of 1 to 5 as a share; a conflict without a level is a war or an armed conflict. */
    private static double level(Conflict row) {
        String hostility = row.hostility();
        if (hostility != null && !hostility.isEmpty() && Character.isDigit(hostility.charAt(0))) {
            return Character.digit(hostility.charAt(0), 10) / 5.0;
        }
        return row.kind().startsWith("dispute") ? .2 : 1;
    }

    private List<SenderWeights> weightings(LocalDate day) {
        Map<String, Set<StateId>> members = new HashMap<>();
        groups.forEach(group -> members.put(group.id(), group.members(day)));
        List<SenderWeights> weightings = new ArrayList<>();
        capabilities(day)
                .ifPresent(index -> weightings.add(new SenderWeights(
                        "capability (CINC of " + index.year() + ", " + index.dataset() + ")",
                        index.shares(),
                        members,
                        BINDING)));
        Map<String, Double> equal = new TreeMap<>();
        List<State> states = StateSystem.standard().listMembers(day);
        states.forEach(state -> equal.put(state.iso3(), 1.0 / states.size()));
        weightings.add(new SenderWeights("equal share of each state", equal, members, BINDING));
        return weightings;
    }

    /** Shares of the capability of all states in the latest year that a dataset has. */
    private record Index(String dataset, int year, Map<String, Double> shares) {}

    private Optional<Index> capabilities(LocalDate day) {
        for (String dataset : DatasetChoice.covering(view, Family.CAPABILITIES)) {
            StateYears rows = indices.computeIfAbsent(dataset, id -> view.capabilities(id, "cinc"));
            int latest = Integer.MIN_VALUE;
            for (int i = 0; i < rows.size(); i++) {
                latest = rows.year(i) <= day.getYear() ? Math.max(latest, rows.year(i)) : latest;
            }
            Map<String, Double> shares = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.year(i) == latest) {
                    shares.put(EventArray.unpack(rows.state(i)), rows.value(i));
                }
            }
            if (!shares.isEmpty()) {
                return Optional.of(new Index(dataset, latest, shares));
            }
        }
        return Optional.empty();
    }

    /** Share of the kinds of source that say something about the year before the day. */
    private double coverage(LocalDate day) {
        return 1 - (double) missing(day).size() / FAMILIES.size();
    }

    /** Kinds of source that say nothing about the year before the day. */
    public List<String> missing(LocalDate day) {
        return FAMILIES.stream()
                .filter(family -> !isCovered(family, day))
                .map(Family::code)
                .toList();
    }

    private boolean isCovered(Family family, LocalDate day) {
        return family == Family.SANCTIONS && !measures.isEmpty()
                || view.listCoverage().stream()
                        .anyMatch(c -> c.family() == family
                                && !c.coverage().from().isAfter(day)
                                && !c.coverage().to().isBefore(day.minusYears(1)));
    }
}
