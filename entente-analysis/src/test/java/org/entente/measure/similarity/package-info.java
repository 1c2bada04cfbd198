/** Tests of the package of the same name. */
@NullMarked
package org.entente.measure.similarity;

import org.jspecify.annotations.NullMarked;
