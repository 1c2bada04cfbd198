/** The local page. Start at {@link org.entente.web.LocalServerTest}. */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
