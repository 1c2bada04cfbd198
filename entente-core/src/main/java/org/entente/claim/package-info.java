/**
 * The vocabulary of claims: why a found statement is no fact.
 *
 * <p>Start at {@link ClaimStatus}.
 */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
