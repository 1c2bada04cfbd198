/**
 * A learned ranker: gradient-boosted regression trees on histograms, driven by a softmax over the answers to a question.
 *
 * <p>Start at {@link org.entente.forecast.learn.RankTrainer}. In go rows of features in groups, a group for each question,
 * each row right or wrong; out comes a {@link org.entente.forecast.learn.TreeEnsemble} that scores rows in plain Java.
 * The loss is that of ListNet's top one (Cao et al. 2007, Learning to rank, ICML), one right answer at a time. Trees grow
 * leaf by leaf on binned features: Ke et al. (2017), LightGBM, NeurIPS 30. Two runs with one seed give the same trees, whatever the
 * number of processors: threads share features and groups, never a sum.
 */
@NullMarked
package org.entente.forecast.learn;

import org.jspecify.annotations.NullMarked;
