/** The methods themselves, and what they learn before the cut. */
@NullMarked
package org.entente.forecast.internal;

import org.jspecify.annotations.NullMarked;
