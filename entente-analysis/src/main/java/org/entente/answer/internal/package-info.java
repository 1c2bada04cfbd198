/** How each strand is read. Start at {@link StrandReader}. */
@NullMarked
package org.entente.answer.internal;

import org.jspecify.annotations.NullMarked;
