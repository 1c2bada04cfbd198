/** Rows behind a number, and what users say against them. Start at {@link EvidencePages}. */
@NullMarked
package org.entente.web.page.evidence;

import org.jspecify.annotations.NullMarked;
