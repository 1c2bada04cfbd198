/** How rules are judged, and how alerts are kept and handed on. */
@NullMarked
package org.entente.watch.internal;

import org.jspecify.annotations.NullMarked;
