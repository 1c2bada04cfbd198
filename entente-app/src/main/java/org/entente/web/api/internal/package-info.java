/** Caching, paging, CSV and problems of the REST interface. */
@NullMarked
package org.entente.web.api.internal;

import org.jspecify.annotations.NullMarked;
