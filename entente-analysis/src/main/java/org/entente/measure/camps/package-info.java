/**
 * Camps: which states vote together, how sure that is, and how camps stand to one another and to named groups.
 *
 * <p>Start at {@link org.entente.measure.camps.CampReader}. What goes in is a {@link org.entente.measure.camps.Similarity}
 * of states; the division is found by the Leiden algorithm (Traag, Waltman and van Eck 2019) with the constant Potts
 * model, whose resolution is then a threshold of agreement: states of a camp agree by more than it on average, states of
 * two camps by less. Seeded, so the same votes give the same camps.
 */
@NullMarked
package org.entente.measure.camps;

import org.jspecify.annotations.NullMarked;
