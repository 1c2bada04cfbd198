@NullMarked
package org.entente.measure.standing;

import org.jspecify.annotations.NullMarked;
