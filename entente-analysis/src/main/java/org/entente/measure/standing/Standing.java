package org.entente.measure.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.measure.DatasetChoice;
import org.entente.measure.Keys;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.ties.TieKind;
import org.entente.measure.ties.TieNetwork;
import org.entente.measure.ties.TieNode;
import org.entente.measure.ties.TieReader;
import org.entente.provenance.TrustClass;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/**
 * Standing of a state or group: the mean of its percentiles among all states, 0 (lowest) to 1 (highest), by capability (CINC)
 * and, in each network of ties that is known, by reach (degree), eigenvector centrality and PageRank, which count as one part.
 *
 * <p>Percentiles are taken where a dataset covers all states; equal states share the middle of their ranks. A group is one
 * among the states outside it: its members' capability is added up, and it is one node of each network ({@link TieNode}). The
 * interval is the range over the parts: how far the answer depends on what standing is taken to be. Not for several threads
 * at a time.
 */
public final class Standing {

    private static final String UNIT = "percentile among states, 0 to 1";

    private final WorldView view;
    private final TieReader ties;
    private final Map<String, StateYears> indices = new HashMap<>();
    private final Map<TieNetwork, Central> centralities = new IdentityHashMap<>();

    /** Centralities of all states of a network. */
    private record Central(double[] degree, double[] eigenvector, double[] pageRank) {
        static Central of(TieNetwork network) {
            double[] degree = new double[network.size()];
            for (int i = 0; i < degree.length; i++) {
                degree[i] = network.degree(i);
            }
            return new Central(degree, network.eigenvector(), network.pageRank());
        }
    }

    public Standing(WorldView view) {
        this.view = view;
        this.ties = new TieReader(view);
    }

    /** Standing of a state on a day, with its parts. */
    public Measured measure(State state, LocalDate day) {
        return measure(new Party.OfState(state), day);
    }

    /** Standing on a day, with its parts. */
    public Measured measure(Party party, LocalDate day) {
        List<Measured> parts = new ArrayList<>();
        parts.add(capability(party, day));
        for (TieKind kind : TieKind.values()) {
            parts.add(centrality(party, kind, day));
        }
        double[] known = parts.stream()
                .filter(Measured::isKnown)
                .mapToDouble(Measured::value)
                .sorted()
                .toArray();
        Measured whole = Measured.of(
                "standing", "Standing of " + party.nameInText() + " on " + day, mean(known), UNIT, TrustClass.DERIVED);
        return (known.length < 2
                        ? whole.withUncertainty("none: fewer than two parts are known")
                        : whole.withInterval(known[0], known[known.length - 1], "range over the parts"))
                .withCoverage((double) known.length / parts.size())
                .withParts(parts);
    }

    private Measured capability(Party party, LocalDate day) {
        String what = "Share of the capability of all states (CINC)";
        Set<String> members = party.codes(day);
        for (String dataset : DatasetChoice.covering(view, Family.CAPABILITIES)) {
            StateYears rows = indices.computeIfAbsent(dataset, id -> view.capabilities(id, "cinc"));
            int year = Integer.MIN_VALUE;
            for (int i = 0; i < rows.size(); i++) {
                year = rows.year(i) <= day.getYear() ? Math.max(year, rows.year(i)) : year;
            }
            List<Double> others = new ArrayList<>();
            Map<String, Double> own = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                String state = EventArray.unpack(rows.state(i));
                if (rows.year(i) == year && members.contains(state)) {
                    own.put(state, rows.value(i));
                } else if (rows.year(i) == year) {
                    others.add(rows.value(i));
                }
            }
            if (!own.isEmpty()) {
                return capability(what, dataset, year, own, others);
            }
        }
        return Measured.unknown("capability", what, UNIT, "the record holds no index of it");
    }

    private static Measured capability(
            String what, String dataset, int year, Map<String, Double> own, List<Double> others) {
        double sum = own.values().stream().mapToDouble(Double::doubleValue).sum();
        others.add(sum);
        double[] values = others.stream().mapToDouble(Double::doubleValue).toArray();
        List<Measured> parts = new ArrayList<>();
        own.forEach((state, share) -> parts.add(Measured.of(
                        own.size() == 1 ? "cinc" : state,
                        own.size() == 1 ? what : what + " of " + state,
                        share,
                        "share, 0 to 1",
                        TrustClass.MEASURED)
                .withUncertainty("none: the index is published without errors")
                .withKey(Keys.capability(
                        dataset, StateSystem.standard().getState(state).id(), year))));
        return ranked(
                        "capability",
                        String.format(Locale.ROOT, "%s: %.4f in %d (%s)", what, sum, year, dataset),
                        values,
                        sum)
                .withParts(parts);
    }

    private Measured centrality(Party party, TieKind kind, LocalDate day) {
        Optional<TieNode> node = ties.read(kind, day).flatMap(read -> read.find(party, day));
        return node.map(this::centrality)
                .orElseGet(() -> Measured.unknown(
                        kind.code(),
                        "Place in the network of " + kind.label(),
                        UNIT,
                        "no dataset of the record covers it for all states on that day"));
    }

    private Measured centrality(TieNode node) {
        Central central =
                node.whole() ? Central.of(node.network()) : centralities.computeIfAbsent(node.network(), Central::of);
        int own = node.place();
        String whole = "computed from all ties of the network; the rows of its own stand under degree";
        List<Measured> parts = List.of(
                node.open(ranked(
                        "degree",
                        "Reach: tied to " + node.degree() + " states",
                        central.degree(),
                        central.degree()[own])),
                ranked(
                                "eigenvector",
                                String.format(
                                        Locale.ROOT,
                                        "Eigenvector centrality: %.4f of the greatest",
                                        central.eigenvector()[own]),
                                central.eigenvector(),
                                central.eigenvector()[own])
                        .withoutRows(whole),
                ranked(
                                "pagerank",
                                String.format(Locale.ROOT, "PageRank: %.5f", central.pageRank()[own]),
                                central.pageRank(),
                                central.pageRank()[own])
                        .withoutRows(whole));
        double[] values = parts.stream().mapToDouble(Measured::value).sorted().toArray();
        TieReader.Read read = node.read();
        return Measured.of(
                        read.kind().code(),
                        "Place in the network of " + read.kind().label() + ", " + read.when() + " (" + read.dataset()
                                + ")",
                        mean(values),
                        UNIT,
                        TrustClass.DERIVED)
                .withInterval(values[0], values[values.length - 1], "range over three kinds of centrality")
                .withParts(parts);
    }

    private static Measured ranked(String name, String description, double[] all, double own) {
        return Measured.of(name, description, percentile(all, own), UNIT, TrustClass.DERIVED)
                .withUncertainty("none: a rank among all states");
    }

    /** Share of the others that are lower, equal ones counting half. */
    static double percentile(double[] all, double own) {
        double below = -.5;
        for (double each : all) {
            below += each < own ? 1 : each == own ? .5 : 0;
        }
        return all.length < 2 ? Double.NaN : below / (all.length - 1);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }
}
