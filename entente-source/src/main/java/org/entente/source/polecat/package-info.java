/**
 * Reads POLECAT, events coded by the PLOVER ontology.
 *
 * <p>Start at {@link PolecatReader}. Comes in: tab-separated files with a header (Halterman et al. 2023,
 * doi:10.7910/DVN/AJGVIT); columns are found by name. Goes out: one {@link org.entente.entry.Event} a row. PLOVER's sixteen
 * types are read as the CAMEO roots that they were made from. Written from the published descriptions: no genuine file has
 * been read yet. The reader is stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.polecat;

import org.jspecify.annotations.NullMarked;
