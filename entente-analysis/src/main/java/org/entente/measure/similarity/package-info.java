/**
 * How alike two states vote in the General Assembly: agreement, S, kappa and pi, with intervals, for one pair or all.
 *
 * <p>Start at {@link VoteSimilarity}; {@link PairTables} does all pairs of a session at once. Comes in: votes with yes 1,
 * abstain 2, no 3, absences left out. Goes out: {@link Estimate}s.
 *
 * <p>Formulas: {@code S = 1 − 2 Σ w|a−b|^p / (dmax^p Σ w)} with {@code p} 1 or 2 and {@code dmax = 2} (Signorino and
 * Ritter 1999, "Tau-b or not tau-b", International Studies Quarterly 43); {@code kappa} and {@code pi} are
 * {@code 1 − D_o/D_e}, the observed against the expected disagreement, expected from each state's own margins (kappa) or
 * from the pooled ones (pi) (Häge 2011, "Choice or circumstance?", Political Analysis 19). Agreement is
 * {@code 1 − mean|a−b|/2} (Lijphart 1963).
 *
 * <p>Known failures: S is high for any two states while most votes are lopsided, so show pi or kappa beside it; kappa
 * falls when a state votes one way almost always. All classes here are immutable or pure and safe for any thread.
 */
@NullMarked
package org.entente.measure.similarity;

import org.jspecify.annotations.NullMarked;
