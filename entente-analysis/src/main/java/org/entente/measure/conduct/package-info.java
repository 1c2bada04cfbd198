/**
 * How a state votes on what the assembly decides: how often with the few, and on resolutions that name it.
 *
 * <p>Start at {@link org.entente.measure.conduct.Conduct}.
 */
@NullMarked
package org.entente.measure.conduct;

import org.jspecify.annotations.NullMarked;
