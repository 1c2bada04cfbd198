/**
 * Knows every reader by the name of its format.
 *
 * <p>Start at {@link Sources}. It stands apart from {@code org.entente.source} so that the readers need not know one
 * another. Comes in: a format's name, or a file to be recognized. Goes out: its {@link org.entente.source.SourceReader}.
 * Safe for any thread.
 */
@NullMarked
package org.entente.source.registry;

import org.jspecify.annotations.NullMarked;
