package org.entente.measure.camps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.actor.Group;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.kept.Kept;
import org.entente.measure.DatasetChoice;
import org.entente.measure.Groups;
import org.entente.measure.Measured;
import org.entente.measure.VoteRecord;
import org.entente.measure.camps.CampEvidence.Capability;
import org.entente.measure.camps.CampSource.Session;
import org.entente.measure.camps.Camps.Balance;
import org.entente.measure.camps.Camps.Camp;
import org.entente.measure.camps.Camps.GroupOverlap;
import org.entente.measure.camps.Camps.Member;
import org.entente.measure.camps.Camps.Signed;
import org.entente.measure.network.Frustration;
import org.entente.measure.network.SignedNetwork;
import org.entente.measure.network.TriadCensus;
import org.entente.measure.network.WalkBalance;
import org.entente.series.StateYears;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Divides the states of a session into camps at the resolution asked for, or at the mean agreement of all pairs: states of
 * a camp are then more alike than two states are on average. Not for several threads at a time.
 */
public final class CampReader {

    /** How many draws of roll calls stability is taken over. */
    public static final int RESAMPLES = 50;

    /** All members of the state system, as Correlates of War lists them: no group to compare camps with. */
    private static final String STATE_SYSTEM = "COW";

    private static final int BACK = 9;
    private static final long BUDGET = 2_000_000;
    private static final long SEED = 20_260_101;

    private final WorldView view;
    private final Kept kept;
    private final CampSource source;
    private final List<Group> groups;
    private final Map<Asked, Division> divisions = new ConcurrentHashMap<>();

    public CampReader(WorldView view) {
        this(view, new VoteRecord(view));
    }

    /** Reads from votes that were read before. */
    public CampReader(WorldView view, VoteRecord votes) {
        this(view, votes, Kept.nothing(view));
    }

    /** The same, with divisions of equal votes kept. */
    public CampReader(WorldView view, VoteRecord votes, Kept kept) {
        this.view = view;
        this.kept = kept;
        this.source = new CampSource(view, votes);
        this.groups = Groups.list(view).stream()
                .filter(group -> !group.id().equals(STATE_SYSTEM))
                .toList();
    }

    private record Asked(int session, double resolution) {}

    /** Camps of one session, in short: label and members of each. */
    public record Step(int session, Map<String, List<String>> camps, List<String> alone) {}

    /** Sessions that can be divided, ascending. */
    public List<Integer> sessions() {
        return source.sessions();
    }

    /**
     * Camps of a session; their labels are those of their predecessors over the nine sessions before.
     *
     * @param resolution threshold of agreement; NaN for the mean of all pairs
     */
    public Optional<Camps> read(int session, double resolution, int resamples) {
        List<Step> steps = history(session - BACK, session, resolution);
        if (steps.isEmpty() || steps.getLast().session() != session) {
            return Optional.empty();
        }
        return source.find(session).map(found -> camps(found, steps.getLast(), resolution, resamples));
    }

    /**
     * A hash of all that the camps of a session and their labels rest on: votes or figures of it and of the nine sessions
     * before. Equal hashes, equal camps; capability and named groups are no part of it.
     */
    public String inputHash(int session) {
        CampHash hash = new CampHash();
        source.sessions().stream()
                .filter(number -> number >= session - BACK && number <= session)
                .map(source::find)
                .flatMap(Optional::stream)
                .forEach(hash::add);
        return hash.text();
    }

    /** Camps of all sessions from one to another that the record has, with matched labels. */
    public List<Step> history(int from, int to, double resolution) {
        List<Session> sessions = source.sessions().stream()
                .filter(number -> number >= from && number <= to)
                .map(source::find)
                .flatMap(Optional::stream)
                .toList();
        CampHash hash = new CampHash();
        sessions.forEach(hash::add);
        List<Division> found = kept.getOf(
                new DivisionForm(),
                resolution + " " + hash.text(),
                () -> sessions.parallelStream()
                        .map(session -> divide(session, resolution))
                        .toList());
        Labels labels = new Labels();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            steps.add(step(sessions.get(i), found.get(i), labels));
        }
        return steps;
    }

    /** Every division has a seed of its own, so none depends on which others are asked for, or in which order. */
    private Division divide(Session session, double resolution) {
        return divisions.computeIfAbsent(new Asked(session.number(), resolution), asked -> {
            Similarity similarity = session.similarity();
            return Division.of(similarity, Double.isNaN(resolution) ? similarity.mean() : resolution, SEED);
        });
    }

    private static Step step(Session session, Division division, Labels labels) {
        List<TreeSet<String>> members = new ArrayList<>();
        for (int i = 0; i < division.count(); i++) {
            members.add(new TreeSet<>());
        }
        for (int i = 0; i < session.similarity().size(); i++) {
            members.get(division.campOf(i)).add(session.similarity().states().get(i));
        }
        List<TreeSet<String>> several =
                members.stream().filter(m -> m.size() > 1).toList();
        List<String> letters = labels.next(several);
        Map<String, List<String>> camps = new LinkedHashMap<>();
        for (int i = 0; i < several.size(); i++) {
            camps.put(letters.get(i), List.copyOf(several.get(i)));
        }
        List<String> alone =
                members.stream().filter(m -> m.size() == 1).map(TreeSet::first).toList();
        return new Step(session.number(), camps, alone);
    }

    private Camps camps(Session session, Step step, double resolution, int resamples) {
        Similarity similarity = session.similarity();
        Division division = divide(session, resolution);
        Stability stability = session.votes() == null || resamples == 0
                ? Stability.of(similarity, division, SEED)
                : Stability.of(similarity, session.votes(), division, resamples, SEED);
        LocalDate asked = asked(session.number());
        Capability index = capability(asked.getYear());
        Map<String, Double> capability = index == null ? Map.of() : index.shares();
        List<Camp> camps = new ArrayList<>();
        step.camps()
                .forEach((label, members) ->
                        camps.add(camp(label, members, similarity, stability.ofState(), capability)));
        int states = StateSystem.standard().listMembers(asked).size();
        return new Camps(
                session.number(),
                session.dataset(),
                session.basis(),
                session.votes() == null ? 0 : session.votes().rollCallCount(),
                division.resolution(),
                similarity.mean(),
                camps,
                step.alone(),
                stability,
                overlaps(camps, similarity, asked),
                balance(camps, similarity),
                signed(similarity),
                Math.min(1, (double) similarity.size() / states),
                session.rows());
    }

    private static Camp camp(
            String label,
            List<String> states,
            Similarity similarity,
            double[] stability,
            Map<String, Double> capability) {
        List<Member> members = new ArrayList<>();
        double sum = 0;
        double power = capability.isEmpty() ? Double.NaN : 0;
        for (String state : states) {
            int i = similarity.states().indexOf(state);
            double agreement = mean(similarity, List.of(state), states);
            members.add(new Member(state, stability[i], agreement));
            sum += agreement;
            power += capability.getOrDefault(state, 0.0);
        }
        String core = members.stream()
                .max(Comparator.comparingDouble(Member::agreement).thenComparing(Member::state))
                .map(Member::state)
                .orElseThrow();
        members.sort(Comparator.comparingDouble((Member m) -> Double.isNaN(m.stability()) ? 0 : -m.stability())
                .thenComparing(Member::state));
        return new Camp(label, core, members, sum / states.size(), power);
    }

    /** Mean agreement of the pairs of one state of each list, a state and itself left out. */
    private static double mean(Similarity similarity, List<String> ones, List<String> others) {
        double sum = 0;
        int count = 0;
        for (String one : ones) {
            int i = similarity.states().indexOf(one);
            for (String other : others) {
                double value = one.equals(other)
                        ? Double.NaN
                        : similarity.value(i, similarity.states().indexOf(other));
                sum += Double.isNaN(value) ? 0 : value;
                count += Double.isNaN(value) ? 0 : 1;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private List<GroupOverlap> overlaps(List<Camp> camps, Similarity similarity, LocalDate day) {
        List<GroupOverlap> overlaps = new ArrayList<>();
        for (Group group : groups) {
            TreeSet<String> members = new TreeSet<>();
            group.members(day).stream()
                    .map(StateId::iso3)
                    .filter(similarity.states()::contains)
                    .forEach(members::add);
            Camp most = null;
            long inMost = 0;
            for (Camp camp : camps) {
                long in = camp.members().stream()
                        .filter(m -> members.contains(m.state()))
                        .count();
                if (in > inMost) {
                    most = camp;
                    inMost = in;
                }
            }
            if (most != null && members.size() > 1) {
                overlaps.add(new GroupOverlap(
                        group.id(),
                        members.size(),
                        most.label(),
                        (double) inMost / members.size(),
                        (double) inMost / most.members().size()));
            }
        }
        return overlaps;
    }

    private static Balance balance(List<Camp> camps, Similarity similarity) {
        List<Camp> greatest = camps.stream()
                .sorted(Comparator.comparingInt((Camp c) -> -c.members().size()))
                .limit(2)
                .toList();
        if (greatest.size() < 2) {
            return new Balance(
                    greatest.isEmpty() ? "" : greatest.getFirst().label(), "", Double.NaN, Double.NaN, Double.NaN);
        }
        Camp one = greatest.get(0);
        Camp two = greatest.get(1);
        return new Balance(
                one.label(),
                two.label(),
                surplus(one.members().size(), two.members().size()),
                surplus(one.capability(), two.capability()),
                mean(similarity, states(one), states(two)));
    }

    private static Signed signed(Similarity similarity) {
        SignedNetwork network = SignedNetwork.ofScores(
                similarity.states(),
                similarity.values(),
                similarity.mean() - similarity.deviation(),
                similarity.mean() + similarity.deviation());
        TriadCensus triads = TriadCensus.of(network);
        Frustration frustration = Frustration.of(network, SEED, BUDGET);
        return new Signed(
                network.edgeCount(),
                triads,
                triads.balance(),
                WalkBalance.of(network),
                frustration.lower(),
                frustration.upper());
    }

    private static List<String> states(Camp camp) {
        return camp.members().stream().map(Member::state).toList();
    }

    private static double surplus(double one, double other) {
        return (one - other) / (one + other);
    }

    /** The camps down to the rows that each number rests on. */
    public Measured open(Camps camps) {
        return new CampEvidence(view, camps, capability(asked(camps.session()).getYear())).open();
    }

    private LocalDate asked(int session) {
        LocalDate day = new Period(Frequency.SESSION, session).last();
        return day.isAfter(view.asOf()) ? view.asOf() : day;
    }

    /** Shares of capability of the latest year by then; null when the record has none. */
    private @Nullable Capability capability(int year) {
        for (String dataset : DatasetChoice.covering(view, Family.CAPABILITIES)) {
            StateYears rows = view.capabilities(dataset, "cinc");
            TreeMap<Integer, Map<String, Double>> years = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                years.computeIfAbsent(rows.year(i), key -> new HashMap<>())
                        .put(EventArray.unpack(rows.state(i)), rows.value(i));
            }
            Map.Entry<Integer, Map<String, Double>> latest = years.floorEntry(year);
            if (latest != null) {
                return new Capability(dataset, latest.getKey(), latest.getValue());
            }
        }
        return null;
    }
}
