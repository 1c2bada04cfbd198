package org.entente.record;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.entry.Family;

/**
 * How many entries of one family a dataset has in one year.
 *
 * @param dataset id of the dataset
 * @param family kind of entry
 * @param year year in which they occurred
 * @param entries how many, each identity once
 * @param first first day on which one occurred
 * @param last last such day
 */
public record YearCount(String dataset, Family family, int year, long entries, LocalDate first, LocalDate last) {

    /** By dataset, family and year. */
    public static final Comparator<YearCount> ORDER = Comparator.comparing(YearCount::dataset)
            .thenComparing(YearCount::family)
            .thenComparingInt(YearCount::year);
}
