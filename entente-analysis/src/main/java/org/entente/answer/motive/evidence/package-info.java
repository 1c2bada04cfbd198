/**
 * The evidence for pivot and for necessity: indicators, how much each has told in past episodes, and the posterior.
 *
 * <p>Start at {@link org.entente.answer.motive.evidence.EvidenceTable}. Comes in: past episodes whose outcome is known, and
 * one episode to judge. Goes out: likelihood ratios with intervals, a posterior under a stated prior and dependence, and
 * what it hangs on.
 */
@NullMarked
package org.entente.answer.motive.evidence;

import org.jspecify.annotations.NullMarked;
