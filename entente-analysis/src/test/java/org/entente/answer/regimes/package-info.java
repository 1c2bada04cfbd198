/** Tests of {@link org.entente.answer.regimes}. */
@NullMarked
package org.entente.answer.regimes;

import org.jspecify.annotations.NullMarked;
