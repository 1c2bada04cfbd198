/**
 * DuckDB in process, kept on a short leash.
 *
 * <p>Start at {@link Database}. The driver carries its native library for four platforms and would unpack it into the
 * temporary folder at every start; {@link NativeLibrary} unpacks it once, and {@link DriverLoader} makes the driver load
 * it from there. The database sees the record's folder and nothing else, installs nothing, and cannot be reconfigured.
 */
@NullMarked
package org.entente.record.internal.database;

import org.jspecify.annotations.NullMarked;
