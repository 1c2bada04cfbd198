package org.entente.series.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.entry.Listing;
import org.entente.provenance.Coverage;
import org.entente.series.ListingVariable;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Names on a list, snapshot by snapshot. */
public final class ListingCounts {

    private ListingCounts() {}

    /**
     * Counts names at the snapshots that the coverage names, a day each.
     *
     * @param rows one row a name and snapshot, whose id is that of the name, an at sign and the day
     */
    public static Series compute(
            ListingVariable variable, SeriesUnit unit, List<Listing> rows, List<Coverage> coverage) {
        TreeMap<LocalDate, Set<String>> snapshots = new TreeMap<>();
        coverage.forEach(c -> snapshots.put(c.to(), new HashSet<>()));
        for (Listing row : rows) {
            String id = row.provenance().id();
            int at = id.lastIndexOf('@');
            Set<String> names = at < 0 ? null : snapshots.get(LocalDate.parse(id.substring(at + 1)));
            if (names != null) {
                names.add(id.substring(0, at));
            }
        }
        if (snapshots.isEmpty()) {
            return new SeriesBuilder(variable, unit, Frequency.MONTH, 0, -1).build();
        }
        SeriesBuilder series = new SeriesBuilder(
                        variable,
                        unit,
                        Frequency.MONTH,
                        Period.ordinalOf(Frequency.MONTH, snapshots.firstKey()),
                        Period.ordinalOf(Frequency.MONTH, snapshots.lastKey()))
                .coverage(coverage);
        fill(series, variable, snapshots);
        return series.build();
    }

    private static void fill(
            SeriesBuilder series, ListingVariable variable, TreeMap<LocalDate, Set<String>> snapshots) {
        Map<Integer, Long> changes = new TreeMap<>();
        for (Map.Entry<LocalDate, Set<String>> snapshot : snapshots.entrySet()) {
            int month = Period.ordinalOf(Frequency.MONTH, snapshot.getKey());
            Map.Entry<LocalDate, Set<String>> before = snapshots.lowerEntry(snapshot.getKey());
            switch (variable) {
                case ListingVariable.InForce inForce -> {
                    long n = snapshot.getValue().size();
                    series.set(month, n, Double.NaN, Double.NaN, n, 0);
                }
                case ListingVariable.Changes kind -> {
                    if (before != null) {
                        long n = kind.added()
                                ? missing(snapshot.getValue(), before.getValue())
                                : missing(before.getValue(), snapshot.getValue());
                        long sum = changes.merge(month, n, Long::sum);
                        series.set(month, sum, Double.NaN, Double.NaN, sum, 0);
                    }
                }
            }
        }
    }

    private static long missing(Set<String> names, Set<String> from) {
        return names.stream().filter(name -> !from.contains(name)).count();
    }
}
