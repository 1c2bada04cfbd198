@NullMarked
package org.entente.measure.polarity;

import org.jspecify.annotations.NullMarked;
