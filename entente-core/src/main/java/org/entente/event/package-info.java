/**
 * The vocabulary of events: CAMEO actions, their classes, places, and the columnar form that computations read.
 *
 * <p>Start at {@link CameoCode}. Codes follow CAMEO 1.1b3 (Schrodt 2012); the short labels are ours.
 */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
