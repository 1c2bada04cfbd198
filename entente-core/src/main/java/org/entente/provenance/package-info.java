/**
 * Where an entry comes from and how far it can be trusted.
 *
 * <p>Start at {@link Provenance}. {@link Dataset} carries citation and terms, {@link Coverage} says what a dataset can
 * say at all, so that "no row" can be told from "not known".
 */
@NullMarked
package org.entente.provenance;

import org.jspecify.annotations.NullMarked;
