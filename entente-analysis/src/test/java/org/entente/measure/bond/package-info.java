/** Tests of the package of the same name. */
@NullMarked
package org.entente.measure.bond;

import org.jspecify.annotations.NullMarked;
