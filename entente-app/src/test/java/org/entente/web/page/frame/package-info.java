/** Tests of what all pages share. */
@NullMarked
package org.entente.web.page.frame;

import org.jspecify.annotations.NullMarked;
