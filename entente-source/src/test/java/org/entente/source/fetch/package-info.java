/** Tests of lists, slots, books and pauses; downloads are tested where they are ingested, against a server with faults. */
@NullMarked
package org.entente.source.fetch;

import org.jspecify.annotations.NullMarked;
