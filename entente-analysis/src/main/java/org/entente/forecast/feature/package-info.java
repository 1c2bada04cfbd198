/**
 * What the ranker sees: the candidates of a question and a row of numbers for each.
 *
 * <p>Start at {@link org.entente.forecast.feature.Features}. In go the history and the published rules; out come
 * candidates and features in families (repeat, relationship, momentum, rule, partners, role and country, popularity).
 */
@NullMarked
package org.entente.forecast.feature;

import org.jspecify.annotations.NullMarked;
