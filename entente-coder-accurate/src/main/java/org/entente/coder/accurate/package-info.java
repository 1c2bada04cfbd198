/**
 * Judges marked pairs with a sentence model, beside the fast classifier and the rules.
 *
 * <p>Start at {@link org.entente.coder.accurate.AccurateProfile}. In: a sentence with two marked actors. Out: a probability per PLOVER class:
 * softmax of a linear layer over the outputs of bge-small-en-v1.5 (384 values, quantized, ONNX), pooled over the whole, each actor and the
 * words between them. {@link org.entente.coder.accurate.TrainAccurate} teaches the layer from the coder's own training sentences.
 *
 * <p>Known failures: English only; at most 160 pieces of words are seen. Threads: immutable but for native memory; safe for several threads.
 */
@NullMarked
package org.entente.coder.accurate;

import org.jspecify.annotations.NullMarked;
