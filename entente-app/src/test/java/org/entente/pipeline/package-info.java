/** Files into the record and numbers out of it. Start at {@link org.entente.pipeline.AsOfContractTest}. */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
