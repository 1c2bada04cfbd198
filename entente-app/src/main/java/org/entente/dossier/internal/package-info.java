/** How dossiers are laid out ({@link Page}) and written; not for use outside of the dossier. */
@NullMarked
package org.entente.dossier.internal;

import org.jspecify.annotations.NullMarked;
