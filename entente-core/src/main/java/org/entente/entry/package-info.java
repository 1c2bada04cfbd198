/**
 * The entries of the record: one record type for each kind of thing that a source can say.
 *
 * <p>Start at {@link Entry}, the sealed list of them. They stand in one package because a sealed type and its members
 * must; the vocabulary that each kind uses stands in the package of its subject ({@code event}, {@code vote},
 * {@code pledge} and so on). Readers make entries and hand them to an {@link EntrySink}; the record keeps them. All are
 * immutable values, safe for any thread.
 */
@NullMarked
package org.entente.entry;

import org.jspecify.annotations.NullMarked;
