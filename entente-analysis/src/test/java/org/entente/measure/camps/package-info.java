@NullMarked
package org.entente.measure.camps;

import org.jspecify.annotations.NullMarked;
