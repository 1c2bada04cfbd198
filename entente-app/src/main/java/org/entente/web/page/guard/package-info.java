/** What keeps pages safe: the headers of every answer, limits on what is asked, and plain error pages. Start at {@link Guard}. */
@NullMarked
package org.entente.web.page.guard;

import org.jspecify.annotations.NullMarked;
