@NullMarked
package org.entente.measure.risk;

import org.jspecify.annotations.NullMarked;
