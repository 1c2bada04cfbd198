/**
 * Reads roll-call votes of the United Nations General Assembly.
 *
 * <p>Start at {@link UnVotesReader}. Comes in: a file of roll calls, of votes, of matched roll calls or of issue tags of Voeten, Strezhnev
 * and Bailey (2009, "United Nations General Assembly Voting Data", doi:10.7910/DVN/LEJUQZ), told apart by the header; both
 * the headers of the Dataverse files and those of tables derived from them are read. Goes out: one
 * {@link org.entente.entry.RollCall}, {@link org.entente.entry.Vote}, {@link org.entente.entry.RollCallMatch} or
 * {@link org.entente.entry.RollCallIssue} a row.
 * Votes, matches and tags have no date of their own: the roll call has it. The Dataverse headers were written from the codebook;
 * no genuine Dataverse file has been read yet. The reader is stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.un;

import org.jspecify.annotations.NullMarked;
