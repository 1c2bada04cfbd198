package org.entente.evidence;

import org.entente.entry.Entry;

/**
 * An entry with the delivery that brought it.
 *
 * @param entry the entry; its provenance holds line, link and quote
 * @param delivery id of the delivery
 * @param file name of the file that was read
 */
public record EvidenceRow(Entry entry, String delivery, String file) {}
