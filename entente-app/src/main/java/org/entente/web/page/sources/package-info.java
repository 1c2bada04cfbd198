/** Datasets with their terms and deliveries. Start at {@link SourcesPage}. */
@NullMarked
package org.entente.web.page.sources;

import org.jspecify.annotations.NullMarked;
