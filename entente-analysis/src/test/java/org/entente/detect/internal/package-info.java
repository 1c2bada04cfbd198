@NullMarked
package org.entente.detect.internal;

import org.jspecify.annotations.NullMarked;
