@NullMarked
package org.entente.measure.isolation;

import org.jspecify.annotations.NullMarked;
