package org.entente.detect;

/**
 * A place where the level of a series changes.
 *
 * @param index index from 0 of the first value at the new level
 * @param low first index that the interval allows; where values before the change are unknown, it reaches back over them
 * @param high last index that it allows
 * @param probability that the level changes between the neighboring changes at all, 0 to 1
 * @param before level from the change before to this one
 * @param after level from this one to the next
 */
public record ChangePoint(int index, int low, int high, double probability, double before, double after) {}
