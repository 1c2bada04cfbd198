/** What the server shows, and the parts that it is made of. Start at {@link Site}. */
@NullMarked
package org.entente.web.site;

import org.jspecify.annotations.NullMarked;
