/** Tests of {@link org.entente.answer.significance}. */
@NullMarked
package org.entente.answer.significance;

import org.jspecify.annotations.NullMarked;
