package org.entente.coder.classify;

import org.entente.coder.EventStatus;
import org.entente.coder.PloverClass;
import org.entente.event.CameoCode;
import org.entente.event.QuadClass;

/**
 * What is between two marked actors.
 *
 * @param plover the class of event
 * @param probability of that class, calibrated
 * @param cameo the best three-digit code within the class
 * @param quad the quadrant of the class
 * @param status asserted or reported when told as a fact, else planned, hypothetical, negated, past, intent, opinion or
 *     question
 */
public record PairCoding(PloverClass plover, double probability, CameoCode cameo, QuadClass quad, EventStatus status) {}
