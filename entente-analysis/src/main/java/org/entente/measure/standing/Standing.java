package org.entente.measure.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.State;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.measure.DatasetChoice;
import org.entente.measure.Measured;
import org.entente.measure.ties.TieKind;
import org.entente.measure.ties.TieNetwork;
import org.entente.measure.ties.TieReader;
import org.entente.provenance.TrustClass;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/**
 * Standing of a state: the mean of its percentiles among all states, 0 (lowest) to 1 (highest), by capability (CINC) and,
 * in each network of ties that is known, by reach (degree), eigenvector centrality and PageRank, which count as one part.
 *
 * <p>Percentiles are taken where a dataset covers all states; equal states share the middle of their ranks. The interval is
 * the range over the parts: how far the answer depends on what standing is taken to be. Not for several threads at a time.
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

    /** Standing on a day, with its parts. */
    public Measured measure(State state, LocalDate day) {
        List<Measured> parts = new ArrayList<>();
        parts.add(capability(state, day));
        for (TieKind kind : TieKind.values()) {
            parts.add(centrality(state, kind, day));
        }
        double[] known = parts.stream()
                .filter(Measured::isKnown)
                .mapToDouble(Measured::value)
                .sorted()
                .toArray();
        Measured whole = Measured.of(
                "standing", "Standing of " + state.name() + " on " + day, mean(known), UNIT, TrustClass.DERIVED);
        return (known.length < 2
                        ? whole.withUncertainty("none: fewer than two parts are known")
                        : whole.withInterval(known[0], known[known.length - 1], "range over the parts"))
                .withCoverage((double) known.length / parts.size())
                .withParts(parts);
    }

    private Measured capability(State state, LocalDate day) {
        String what = "Share of the capability of all states (CINC)";
        for (String dataset : DatasetChoice.covering(view, Family.CAPABILITIES)) {
            StateYears rows = indices.computeIfAbsent(dataset, id -> view.capabilities(id, "cinc"));
            int year = Integer.MIN_VALUE;
            for (int i = 0; i < rows.size(); i++) {
                year = rows.year(i) <= day.getYear() ? Math.max(year, rows.year(i)) : year;
            }
            List<Double> all = new ArrayList<>();
            double own = Double.NaN;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.year(i) == year) {
                    all.add(rows.value(i));
                    own = rows.state(i) == EventArray.pack(state.iso3()) ? rows.value(i) : own;
                }
            }
            if (!Double.isNaN(own)) {
                double[] values = all.stream().mapToDouble(Double::doubleValue).toArray();
                return ranked(
                                "capability",
                                String.format(Locale.ROOT, "%s: %.4f in %d (%s)", what, own, year, dataset),
                                values,
                                own)
                        .withParts(List.of(Measured.of("cinc", what, own, "share, 0 to 1", TrustClass.MEASURED)
                                .withUncertainty("none: the index is published without errors")));
            }
        }
        return Measured.unknown("capability", what, UNIT, "the record holds no index of it");
    }

    private Measured centrality(State state, TieKind kind, LocalDate day) {
        return ties.read(kind, day)
                .filter(read -> read.network().indexOf(state.iso3()) >= 0)
                .map(read -> centrality(state, read))
                .orElseGet(() -> Measured.unknown(
                        kind.code(),
                        "Place in the network of " + kind.label(),
                        UNIT,
                        "no dataset of the record covers it for all states on that day"));
    }

    private Measured centrality(State state, TieReader.Read read) {
        int own = read.network().indexOf(state.iso3());
        Central central = centralities.computeIfAbsent(read.network(), Central::of);
        double[] degree = central.degree();
        double[] eigenvector = central.eigenvector();
        double[] rank = central.pageRank();
        List<Measured> parts = List.of(
                ranked(
                        "degree",
                        String.format(Locale.ROOT, "Reach: tied to %.0f states", degree[own]),
                        degree,
                        degree[own]),
                ranked(
                        "eigenvector",
                        String.format(Locale.ROOT, "Eigenvector centrality: %.4f of the greatest", eigenvector[own]),
                        eigenvector,
                        eigenvector[own]),
                ranked("pagerank", String.format(Locale.ROOT, "PageRank: %.5f", rank[own]), rank, rank[own]));
        double[] values = parts.stream().mapToDouble(Measured::value).sorted().toArray();
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
