/**
 * Rapprochements found by a written rule, and how each ended by another (docs/decisions/0040).
 *
 * <p>Start at {@link org.entente.answer.motive.episode.EpisodeFinder}. Comes in: a
 * {@link org.entente.answer.motive.panel.PairPanel}. Goes out: {@link org.entente.answer.motive.episode.Episode}s. What is
 * found for a year never depends on later years.
 */
@NullMarked
package org.entente.answer.motive.episode;

import org.jspecify.annotations.NullMarked;
