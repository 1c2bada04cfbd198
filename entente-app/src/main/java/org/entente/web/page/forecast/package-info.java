/** What may come next between two states, with its track record. Start at {@link ForecastPage}. */
@NullMarked
package org.entente.web.page.forecast;

import org.jspecify.annotations.NullMarked;
