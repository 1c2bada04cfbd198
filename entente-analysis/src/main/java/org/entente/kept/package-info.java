/**
 * Results that rest on a whole record, kept for later questions.
 *
 * <p>Start at {@link org.entente.kept.Kept}; the app keeps them in files beside the record.
 */
@NullMarked
package org.entente.kept;

import org.jspecify.annotations.NullMarked;
