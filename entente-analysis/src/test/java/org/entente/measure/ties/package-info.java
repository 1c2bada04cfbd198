@NullMarked
package org.entente.measure.ties;

import org.jspecify.annotations.NullMarked;
