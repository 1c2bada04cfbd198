/** Events and claims marked in a text. Start at {@link CodePage}. */
@NullMarked
package org.entente.web.page.code;

import org.jspecify.annotations.NullMarked;
