/**
 * Follows feeds and says what changed.
 *
 * <p>Start at {@link Watch}, which makes one round: get what the sources have, judge the rules on each day that is closed, hand
 * the alerts on. Comes in: a {@link WatchPlan}, read from a small file. Goes out: {@link Alert}s, each exactly once.
 */
@NullMarked
package org.entente.watch;

import org.jspecify.annotations.NullMarked;
