/**
 * Reverberation: which third pairs move after a pair has moved.
 *
 * <p>Start at {@link Ripples}. For the pair and each third pair a series of movements comes in; a Granger test (Granger 1969),
 * with its false-discovery rate (Benjamini and Hochberg 1995), and an impulse response go out, beside the number of findings
 * that the same tests give when the pair's series is shifted in time, so that no third pair can follow it. Better prediction,
 * not causation: what moves all pairs is taken out only as the mean of those looked at.
 */
@NullMarked
package org.entente.answer.ripple;

import org.jspecify.annotations.NullMarked;
