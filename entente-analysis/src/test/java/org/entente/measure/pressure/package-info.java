@NullMarked
package org.entente.measure.pressure;

import org.jspecify.annotations.NullMarked;
