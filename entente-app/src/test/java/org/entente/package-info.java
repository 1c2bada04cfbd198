/** Rules about the program as a whole. Start at {@link org.entente.ArchitectureTest}. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
