/**
 * How the record is kept: table definitions, manifests, locks, and the database that reads and writes the files.
 *
 * <p>Start at {@link Store}. Not for use from outside the module.
 */
@NullMarked
package org.entente.record.internal;

import org.jspecify.annotations.NullMarked;
