/**
 * Reads Entente's own format: tables that anybody can write by hand, one file a family.
 *
 * <p>Start at {@link OwnReader}. Comes in: one of the nine files that {@code docs/own-format.md} describes, told apart by their
 * headers. Goes out: one {@link org.entente.entry.Entry} a row; the rows of {@code universes.csv} become
 * {@link org.entente.provenance.Universe universes} of the report instead. Only here is memory not independent of the file:
 * ids are kept, to see that none stands twice. The reader is stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.own;

import org.jspecify.annotations.NullMarked;
