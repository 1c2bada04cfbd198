/** Tests of {@link org.entente.answer.ledger}. */
@NullMarked
package org.entente.answer.ledger;

import org.jspecify.annotations.NullMarked;
