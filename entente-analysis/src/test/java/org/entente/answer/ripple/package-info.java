/** Tests of {@link org.entente.answer.ripple}. */
@NullMarked
package org.entente.answer.ripple;

import org.jspecify.annotations.NullMarked;
