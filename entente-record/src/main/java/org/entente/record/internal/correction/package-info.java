/** What users say against entries: {@code corrections.jsonl} beside the manifests, one a line, only added to. */
@NullMarked
package org.entente.record.internal.correction;

import org.jspecify.annotations.NullMarked;
