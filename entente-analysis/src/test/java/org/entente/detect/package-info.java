@NullMarked
package org.entente.detect;

import org.jspecify.annotations.NullMarked;
