/** The arithmetic behind measures of networks. */
@NullMarked
package org.entente.measure.network.internal;

import org.jspecify.annotations.NullMarked;
