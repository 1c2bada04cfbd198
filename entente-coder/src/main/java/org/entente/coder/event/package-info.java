/**
 * What happened, and whether it is told as a fact: verbs and nouns of events, who acts on whom, and the status of the statement.
 *
 * <p>Start at {@link org.entente.coder.event.EventReader}. In: a sentence with its actors. Out: statements, each with a CAMEO code
 * (Gerner, Schrodt, Yilmaz & Abu-Jabr 2002; codebook 1.1b3), the two sides, the words it rests on and a status. The analysis is
 * shallow: groups of verb words, subject to the left, object or preposition to the right. Known failures: sides more than a clause
 * away, verbs not in the tables, irony. Everything is immutable and safe for several threads.
 */
@NullMarked
package org.entente.coder.event;

import org.jspecify.annotations.NullMarked;
