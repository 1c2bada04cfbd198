/** How ideal points are estimated: Gibbs chains, a deterministic fit, and the draws and tables that both need. */
@NullMarked
package org.entente.measure.ideal.internal;

import org.jspecify.annotations.NullMarked;
