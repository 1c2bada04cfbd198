package org.entente.series.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.entry.Capability;
import org.entente.entry.Conflict;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.series.SeriesUnit.OfDirectedDyad;
import org.entente.series.YearlyVariable;
import org.entente.time.Frequency;
import org.entente.time.Precision;

/** Series that are read from the rows of yearly datasets. */
public final class YearlyRows {

    private YearlyRows() {}

    /** One value a year; of several rows about a year the one known latest, which held at its end. */
    public static Series capabilities(
            YearlyVariable variable, SeriesUnit unit, List<Capability> rows, List<Coverage> coverage) {
        YearMarks marks = new YearMarks(variable, unit, coverage);
        Map<Integer, LocalDate> known = new HashMap<>();
        for (Capability row : rows) {
            int year = row.occurred().first().getYear();
            if (marks.reaches(year)
                    && known.merge(year, row.known(), (a, b) -> a.isAfter(b) ? a : b)
                            .equals(row.known())) {
                marks.set(year, row.value(), Double.isNaN(row.value()) ? 0 : 1, 1);
            }
        }
        return marks.build();
    }

    /** The type of the year's contiguity; the two directions of the data say the same. */
    public static Series contiguity(
            YearlyVariable variable, SeriesUnit unit, List<Observation> rows, List<Coverage> coverage) {
        YearMarks marks = new YearMarks(variable, unit, coverage);
        for (Observation row : rows) {
            boolean yearly = row.period().frequency() == Frequency.YEAR;
            if (yearly && marks.reaches(row.period().ordinal())) {
                marks.set(row.period().ordinal(), row.value(), 1, 1);
            }
        }
        return marks.build();
    }

    /** How many disputes or conflicts each year saw, told apart by their id. */
    public static Series conflicts(
            YearlyVariable variable, SeriesUnit unit, List<Conflict> rows, List<Coverage> coverage) {
        YearMarks marks = new YearMarks(variable, unit, coverage);
        List<Set<String>> active = new ArrayList<>();
        for (int year = marks.firstYear(); year <= marks.lastYear(); year++) {
            active.add(new HashSet<>());
        }
        for (Conflict row : rows) {
            if (faces(row, unit)) {
                int last = lastYear(row, marks);
                for (int year = Math.max(firstYear(row), marks.firstYear()); year <= last; year++) {
                    active.get(year - marks.firstYear()).add(row.conflict());
                }
            }
        }
        for (int k = 0; k < active.size(); k++) {
            int n = active.get(k).size();
            if (n > 0) {
                marks.set(marks.firstYear() + k, n, n, 0);
            }
        }
        return marks.build();
    }

    /** The highest numbered level of each year. */
    public static Series hostility(
            YearlyVariable variable, SeriesUnit unit, List<Conflict> rows, List<Coverage> coverage) {
        YearMarks marks = new YearMarks(variable, unit, coverage);
        for (Conflict row : rows) {
            int year = firstYear(row);
            if (faces(row, unit) && marks.reaches(year)) {
                double level = level(row);
                double before = marks.value(year);
                boolean higher = Double.isNaN(before) || level > before;
                marks.set(year, higher ? level : before, 1, 1);
            }
        }
        return marks.build();
    }

    private static double level(Conflict row) {
        String words = row.hostility() == null ? "" : row.hostility();
        return !words.isEmpty() && Character.isDigit(words.charAt(0)) ? words.charAt(0) - '0' : Double.NaN;
    }

    /** With a direction only rows whose first side is the source count. */
    private static boolean faces(Conflict row, SeriesUnit unit) {
        return !(unit instanceof OfDirectedDyad directed)
                || directed.dyad().source().equals(row.sideA().state());
    }

    private static int firstYear(Conflict row) {
        return row.occurred().precision() == Precision.YEAR
                ? row.occurred().first().getYear()
                : row.span().from().getYear();
    }

    private static int lastYear(Conflict row, YearMarks marks) {
        if (row.occurred().precision() == Precision.YEAR) {
            return Math.min(firstYear(row), marks.lastYear());
        }
        LocalDate to = row.span().to();
        return to == null ? marks.lastYear() : Math.min(to.getYear(), marks.lastYear());
    }

    /** 1 where a pledge in force at the end of the year carries the obligation. */
    public static Series obliged(
            YearlyVariable.Obliged variable, SeriesUnit unit, Dyad dyad, List<Pledge> rows, List<Coverage> coverage) {
        YearMarks marks = new YearMarks(variable, unit, coverage);
        List<Pledge> carrying = rows.stream()
                .filter(p -> p.obligations().contains(variable.obligation()))
                .filter(p -> !(unit instanceof OfDirectedDyad d)
                        || p.toward() == null
                        || p.member().equals(d.dyad().source()))
                .toList();
        for (int year = marks.firstYear(); year <= marks.lastYear(); year++) {
            int treaties = PledgeCounts.inForce(carrying, dyad, LocalDate.of(year, 12, 31))
                    .size();
            if (treaties > 0) {
                marks.set(year, 1, treaties, 0);
            }
        }
        return marks.build();
    }
}
