package org.entente.coder.classify;

/**
 * How a sentence speaks of an act between two actors; the three sum to 1.
 *
 * @param fact probability that it tells an act of politics as a fact
 * @param otherwise probability that it speaks of such an act as planned, possible, denied, asked for, thought or long past
 * @param none probability that it is about something else: sport, weather, business, courts, culture, an image
 */
public record FactOpinion(float fact, float otherwise, float none) {}
