/** How each strand of a bond is measured and compared. Start at {@link StrandMeasure}. */
@NullMarked
package org.entente.measure.bond.internal;

import org.jspecify.annotations.NullMarked;
