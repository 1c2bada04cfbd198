/** Tests of the package of the same name. */
@NullMarked
package org.entente.measure.statespace;

import org.jspecify.annotations.NullMarked;
