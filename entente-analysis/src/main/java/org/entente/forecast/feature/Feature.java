package org.entente.forecast.feature;

/**
 * One column of what the ranker sees.
 *
 * @param name short name
 * @param family the kind of reason it stands for
 */
public record Feature(String name, Family family) {}
