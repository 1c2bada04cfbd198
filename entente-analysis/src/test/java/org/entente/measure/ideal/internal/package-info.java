/** Tests of the draws and tables below ideal points. */
@NullMarked
package org.entente.measure.ideal.internal;

import org.jspecify.annotations.NullMarked;
