/**
 * The bond of two states: seven strands (talk, deeds, visits, votes, pledges, arms, trade), each with level, trend and
 * bands, and one number over them whose weights are shown and may be changed.
 *
 * <p>Start at {@link Bonds}, which makes a {@link Bond} from a {@link org.entente.series.RecordView}. {@link BondStrand}
 * says which series, and so which entries, a bond may use: nothing that speaks of conflict, sanction or pressure.
 *
 * <p>Talk, deeds and visits are negative-binomial counts against an exposure, votes beta-binomial shares; both have a hidden
 * level that moves as a random walk ({@link org.entente.measure.statespace.LevelModel}). Pledges, arms and trade are levels
 * as recorded. A strand's score is its level's percentile among all pairs with data in the same period; the bond is the
 * weighted mean of the scores that are known. What is not known lowers the coverage, never the score.
 *
 * <p>Known failures: percentiles of different datasets and regions of news coverage are not alike; what machines code is
 * "coded as", not fact; strands may end in different years, and each says where. Pure: the same view and weights give the
 * same bits.
 */
@NullMarked
package org.entente.measure.bond;

import org.jspecify.annotations.NullMarked;
