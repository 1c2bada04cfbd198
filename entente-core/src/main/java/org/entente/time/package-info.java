/** When things happened and when they became known. */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
