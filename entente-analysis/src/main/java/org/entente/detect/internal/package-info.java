/** How change points are computed: costs, searches, intervals and evidence. Start at {@link org.entente.detect.Segmenter}. */
@NullMarked
package org.entente.detect.internal;

import org.jspecify.annotations.NullMarked;
