package org.entente.forecast.feature;

/**
 * How many candidates a question gets from each source at the most.
 *
 * @param partners those that the subject had to do with
 * @param objects those that the relation had as objects
 * @param neighbors partners of partners
 * @param compatriots those of the subject's country
 */
public record CandidateSizes(int partners, int objects, int neighbors, int compatriots) {}
