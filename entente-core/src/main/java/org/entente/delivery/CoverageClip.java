package org.entente.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;

/**
 * What the deliveries say about themselves, as of a day.
 *
 * <p>A delivery that brings only what was known later says nothing yet.
 */
public final class CoverageClip {

    private static final Comparator<DatasetCoverage> ORDER = Comparator.comparing(DatasetCoverage::dataset)
            .thenComparing(DatasetCoverage::family)
            .thenComparing(c -> c.coverage().universe())
            .thenComparing(c -> c.coverage().absentMeansZero())
            .thenComparing(c -> c.coverage().from())
            .thenComparing(c -> c.coverage().to());

    private final List<Delivery> deliveries;
    private final LocalDate asOf;

    public CoverageClip(List<Delivery> deliveries, LocalDate asOf) {
        this.deliveries = deliveries;
        this.asOf = asOf;
    }

    /** Datasets with entries that could be known; of several descriptions the one of the latest version. */
    public List<Dataset> datasets() {
        Map<String, Dataset> byId = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            for (Dataset dataset : delivery.info().datasets()) {
                boolean holds =
                        delivery.holdings().stream().anyMatch(h -> h.dataset().equals(dataset.id()) && isKnown(h));
                if (holds) {
                    byId.merge(dataset.id(), dataset, CoverageClip::later);
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private boolean isKnown(Holding holding) {
        LocalDate first = holding.firstKnown();
        return first != null && !first.isAfter(asOf);
    }

    /** Whether a delivery has an entry of its own date that was known, or states things without bringing any entry. */
    public boolean says(Delivery delivery) {
        return delivery.holdings().isEmpty() || delivery.holdings().stream().anyMatch(this::isKnown);
    }

    /** Whether a delivery has entries of a family that take their date from others. */
    public boolean holdsUndated(Delivery delivery, Family family) {
        return delivery.holdings().stream().anyMatch(h -> h.table().equals(family.code()) && h.firstKnown() == null);
    }

    private static Dataset later(Dataset a, Dataset b) {
        return a.version().compareTo(b.version()) > 0 ? a : b;
    }

    /** Whether a delivery speaks of a dataset's family as of the day: unless all that it brings was known later. */
    private boolean speaks(Delivery delivery, String dataset, String table) {
        List<Holding> own = delivery.holdings().stream()
                .filter(h -> h.dataset().equals(dataset) && h.table().equals(table))
                .filter(h -> h.firstKnown() != null)
                .toList();
        return own.isEmpty() || own.stream().anyMatch(this::isKnown);
    }

    private Optional<Coverage> clip(Coverage coverage) {
        if (coverage.from().isAfter(asOf)) {
            return Optional.empty();
        }
        LocalDate to = coverage.to().isAfter(asOf) ? asOf : coverage.to();
        return Optional.of(new Coverage(coverage.universe(), coverage.from(), to, coverage.absentMeansZero()));
    }

    /** Coverage in order; stretches that touch one another are one. */
    public List<DatasetCoverage> coverage() {
        List<DatasetCoverage> all = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            for (DatasetCoverage each : delivery.coverage()) {
                if (speaks(delivery, each.dataset(), each.family().code())) {
                    clip(each.coverage())
                            .ifPresent(c -> all.add(new DatasetCoverage(each.dataset(), each.family(), c)));
                }
            }
        }
        all.sort(ORDER);
        return merged(all);
    }

    private static List<DatasetCoverage> merged(List<DatasetCoverage> sorted) {
        List<DatasetCoverage> merged = new ArrayList<>();
        for (DatasetCoverage each : sorted) {
            DatasetCoverage last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && touches(last, each)) {
                merged.set(merged.size() - 1, join(last, each));
            } else {
                merged.add(each);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean touches(DatasetCoverage a, DatasetCoverage b) {
        return a.dataset().equals(b.dataset())
                && a.family() == b.family()
                && a.coverage().universe().equals(b.coverage().universe())
                && a.coverage().absentMeansZero() == b.coverage().absentMeansZero()
                && !b.coverage().from().isAfter(a.coverage().to().plusDays(1));
    }

    private static DatasetCoverage join(DatasetCoverage a, DatasetCoverage b) {
        LocalDate to = a.coverage().to().isAfter(b.coverage().to())
                ? a.coverage().to()
                : b.coverage().to();
        Coverage both = new Coverage(
                a.coverage().universe(), a.coverage().from(), to, a.coverage().absentMeansZero());
        return new DatasetCoverage(a.dataset(), a.family(), both);
    }

    /** Universes by dataset and id; of several statements the one that reaches furthest. */
    public List<Universe> universes() {
        Map<String, Universe> byId = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            for (Universe each : delivery.universes()) {
                if (speaks(delivery, each.dataset(), each.family())) {
                    clip(each.coverage())
                            .ifPresent(c -> byId.merge(
                                    each.dataset() + " " + each.id(), withCoverage(each, c), CoverageClip::further));
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private static Universe withCoverage(Universe u, Coverage coverage) {
        return new Universe(u.id(), u.dataset(), u.family(), u.rule(), u.states(), u.pairing(), coverage, u.citation());
    }

    private static Universe further(Universe a, Universe b) {
        return a.coverage().to().isAfter(b.coverage().to()) ? a : b;
    }
}
