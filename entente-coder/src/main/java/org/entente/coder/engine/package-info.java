/**
 * Codes documents: joins sentences, actors and events, and keeps what belongs to a document as a whole.
 *
 * <p>Start at {@link org.entente.coder.engine.EventCoder}. In: a document. Out: its events (facts) and claims, with places in the
 * text. The same event told again in a document becomes a mention of the first. Safe for several threads.
 */
@NullMarked
package org.entente.coder.engine;

import org.jspecify.annotations.NullMarked;
