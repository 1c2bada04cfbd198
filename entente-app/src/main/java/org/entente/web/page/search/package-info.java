/** From what people write, in any script, to the page they want. Start at {@link SearchPage}. */
@NullMarked
package org.entente.web.page.search;

import org.jspecify.annotations.NullMarked;
