@NullMarked
package org.entente.measure.conduct;

import org.jspecify.annotations.NullMarked;
