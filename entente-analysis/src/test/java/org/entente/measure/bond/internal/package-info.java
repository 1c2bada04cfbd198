/** Tests of the package of the same name. */
@NullMarked
package org.entente.measure.bond.internal;

import org.jspecify.annotations.NullMarked;
