/** Tests of ideal points, on votes simulated from the model. */
@NullMarked
package org.entente.measure.ideal;

import org.jspecify.annotations.NullMarked;
