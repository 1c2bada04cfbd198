@NullMarked
package org.entente.measure.network;

import org.jspecify.annotations.NullMarked;
