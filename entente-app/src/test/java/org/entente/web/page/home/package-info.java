/** Tests of the first page. */
@NullMarked
package org.entente.web.page.home;

import org.jspecify.annotations.NullMarked;
