/**
 * Answers about a pair of states, made from series and carrying the explanation of every number.
 *
 * <p>Start at {@link PairAnswers}, which makes a {@link PairAnswer} from a {@link org.entente.series.RecordView}. Comes in:
 * series and entries as of one day. Goes out: sentences whose numbers open down to rows, one reading a strand, the last
 * notable events, and what is not known. Says "associated", never "caused". Pure: the same view gives the same answer.
 */
@NullMarked
package org.entente.answer;

import org.jspecify.annotations.NullMarked;
