/**
 * What was coded, as entries of the record.
 *
 * <p>Start at {@link CodedEntries}. Comes in: coded documents, in the order of their file. Goes out: events and claims with
 * the words they rest on.
 */
@NullMarked
package org.entente.coder.entry;

import org.jspecify.annotations.NullMarked;
