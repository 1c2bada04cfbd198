/**
 * Learns from marked sentences which PLOVER class of event stands between two actors, and says so for new ones.
 *
 * <p>Start at {@link org.entente.coder.classify.FastRelationClassifier}. In: a sentence with two marked actors. Out: a
 * probability per class, and with {@link org.entente.coder.classify.PairCoder} also a CAMEO code and a status. The model
 * is a multinomial logistic regression on words relative to the actors and on cue words; {@link
 * org.entente.coder.classify.TrainRelations} makes it from the sentences in {@code org/entente/coder/training}, all of
 * them written for this program.
 *
 * <p>{@link org.entente.coder.classify.FactJudge} knows no class of act: it says whether a sentence tells one between two of its actors as a fact. {@code
 * TrainFacts} beside the event coder makes its model.
 *
 * <p>Known failures: one sentence may hold several events between the same two actors, and only one is named; irony, and
 * events told over several sentences, are not understood. Threads: the classifier is immutable and may be shared.
 */
@NullMarked
package org.entente.coder.classify;

import org.jspecify.annotations.NullMarked;
