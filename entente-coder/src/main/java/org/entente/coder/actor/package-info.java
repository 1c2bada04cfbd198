/**
 * Who is spoken of: states with their parts, organizations, groups and persons in office, found by names.
 *
 * <p>Start at {@link org.entente.coder.actor.ActorFinder}. In: a sentence and what the document said before. Out: mentions with
 * CAMEO actor codes (a state's ISO alpha-3 code and a role). Names are ours, with the table of states in entente-core; users add
 * dictionaries. Known failures: persons named without office before any office is told; names that are also common words.
 */
@NullMarked
package org.entente.coder.actor;

import org.jspecify.annotations.NullMarked;
