/**
 * Ideal points: where each state stands, session by session, on the one dimension that best orders its votes.
 *
 * <p>Start at {@link IdealPointEstimator}. Comes in: all votes cast in the General Assembly. Goes out: one
 * {@link IdealPoint} a state and session, with its uncertainty and the diagnostics of the estimation.
 *
 * <p>The model is the dynamic ordinal one of Bailey, Strezhnev and Voeten (2017), "Estimating Dynamic State Preferences
 * from United Nations Voting Data", Journal of Conflict Resolution 61(2), 430-456: for state i, roll call v in session t,
 * y* = beta_v theta_it + e with e ~ N(0, 1), the vote is yes below the item's first cutpoint, abstain up to the second and no
 * above it, and theta_it ~ N(theta_i,t-1, s). The votes are prepared as for the published estimates ({@link VotePanel}).
 *
 * <p>Known failures: one dimension only; a session with few contested roll calls is placed by its neighbors; whoever
 * votes seldom is pulled to where it stood before. Everything is pure; an estimation starts threads of its own, and its
 * result depends on the votes and the settings alone, never on their timing.
 */
@NullMarked
package org.entente.measure.ideal;

import org.jspecify.annotations.NullMarked;
