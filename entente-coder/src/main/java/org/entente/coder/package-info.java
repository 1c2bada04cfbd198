/**
 * Reads news text and says who did what to whom, with the words it rests on.
 *
 * <p>Start at {@link org.entente.coder.RelationClassifier} for one pair of marked actors.
 */
@NullMarked
package org.entente.coder;

import org.jspecify.annotations.NullMarked;
