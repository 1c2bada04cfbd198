/**
 * The exchange ledger of two states: what each gives the other, by kind, with amount, source and trust class.
 *
 * <p>Start at {@link Ledgers}. A view of the record comes in, a {@link Ledger} goes out. Rows of a chronicle are listed and
 * never added: they were chosen because they matter, and several may count the same thing. Amounts are summed only within one
 * dataset that states what it covers, one kind and one unit; arms in trend-indicator values and trade in current dollars
 * never meet. Pure and safe for several threads.
 */
@NullMarked
package org.entente.answer.ledger;

import org.jspecify.annotations.NullMarked;
