/** Tests of the drawings. */
@NullMarked
package org.entente.dossier.svg;

import org.jspecify.annotations.NullMarked;
