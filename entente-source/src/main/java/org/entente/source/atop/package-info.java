/**
 * Reads the Alliance Treaty Obligations and Provisions data (Leeds, Ritter, Mitchell and Long 2002).
 *
 * <p>Start at {@link AtopReader}. Comes in: directed dyad-years. Goes out: one {@link org.entente.entry.Pledge} a row, what a
 * state promises another in one year. The data do not say here under which treaty, so all that two states promise each other
 * counts as one. Inside the years of the file no row means no obligation; what comes after is unknown. Readers are stateless
 * and safe for any thread.
 */
@NullMarked
package org.entente.source.atop;

import org.jspecify.annotations.NullMarked;
