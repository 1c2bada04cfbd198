/** The first page: a search, the pairs that changed most and what drove it, and what the record covers. Start at {@link HomePage}. */
@NullMarked
package org.entente.web.page.home;

import org.jspecify.annotations.NullMarked;
