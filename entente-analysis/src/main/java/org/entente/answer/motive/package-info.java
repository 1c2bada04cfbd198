/**
 * Necessity or pivot: whether a rapprochement moves with pressure, and whether it will last.
 *
 * <p>Start at {@link org.entente.answer.motive.Motives}. Comes in: a {@link org.entente.series.WorldView}. Goes out: a
 * {@link org.entente.answer.motive.Motive}, with doubts. docs/motive.md has the methods, limits first.
 */
@NullMarked
package org.entente.answer.motive;

import org.jspecify.annotations.NullMarked;
