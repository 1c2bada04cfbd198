/** Tests of what alerts go through. */
@NullMarked
package org.entente.watch.internal;

import org.jspecify.annotations.NullMarked;
