/** Tests of the report. */
@NullMarked
package org.entente.dossier;

import org.jspecify.annotations.NullMarked;
