@NullMarked
package org.entente.detect.spillover;

import org.jspecify.annotations.NullMarked;
