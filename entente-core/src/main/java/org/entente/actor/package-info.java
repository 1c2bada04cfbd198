/**
 * Who acts: states since 1816 with their codes, names and membership dates, and the actors, pairs, groups and offices
 * built on them.
 *
 * <p>Start at {@link org.entente.actor.StateSystem}: it turns whatever a person or a source writes ("North Korea",
 * "DPRK", "PRK", "731") into a {@link org.entente.actor.State}, a list of candidates, or a list of near misses.
 * {@link org.entente.actor.StateId} is what every entry and series carries; {@link org.entente.actor.Dyad} and
 * {@link org.entente.actor.DirectedDyad} are pairs without and with a direction; {@link org.entente.actor.Actor} reads
 * a CAMEO actor code.
 *
 * <p>In come texts, codes and dates; out come immutable records. Nothing here reads anything but the program's own
 * resources and the JDK's locale data.
 *
 * <p>Sources of the facts: membership dates follow Correlates of War Project (2017), "State System Membership List,
 * v2016", and Gleditsch, K. S. and M. D. Ward (1999), "A Revised List of Independent States since the Congress of
 * Vienna", International Interactions 25(4): 393–413, with the authors' later revisions. Alpha codes follow ISO 3166-1
 * and 3166-3, regions the UN M49 standard, actor roles the CAMEO codebook (Schrodt 2012). The 2016 list ends on 31
 * December 2016; a state that was a member on that day is taken to be one still.
 *
 * <p>Failures: an unknown code or name is an {@link java.lang.IllegalArgumentException} from the {@code getX} methods and an
 * empty answer from the {@code findX} methods. All types are immutable and safe for use by many threads.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
