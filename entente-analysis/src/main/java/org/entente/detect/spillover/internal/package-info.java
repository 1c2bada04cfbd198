/** How spillover numbers are computed. Start at {@link org.entente.detect.spillover.HawkesFit}. */
@NullMarked
package org.entente.detect.spillover.internal;

import org.jspecify.annotations.NullMarked;
