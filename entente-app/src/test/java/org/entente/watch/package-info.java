/** Tests of the watch, on a feed with faults. */
@NullMarked
package org.entente.watch;

import org.jspecify.annotations.NullMarked;
