/**
 * Joins the rooms: files through readers into the record, the record through series into answers and files.
 *
 * <p>Start at {@link Ingest} and {@link Runs}. Faces call these and print; nothing here prints. A {@link RunLock} says what
 * a run was made from, so that it can be made again to the byte.
 */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
