/** Pressure and bond of a pair through the years. Start at {@link DancePage}. */
@NullMarked
package org.entente.web.page.dance;

import org.jspecify.annotations.NullMarked;
