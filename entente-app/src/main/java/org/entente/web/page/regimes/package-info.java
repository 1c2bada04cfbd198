/** Arms control and other regimes: who is in, who left, what lapsed. Start at {@link RegimesPage}. */
@NullMarked
package org.entente.web.page.regimes;

import org.jspecify.annotations.NullMarked;
