/**
 * Reads who led which state.
 *
 * <p>Start at {@link OfficesReader}. Comes in: the leader list of REIGN (Bell 2016) or Archigos 4.1 (Goemans, Gleditsch and
 * Chiozza 2009), told apart by the header. Goes out: one {@link org.entente.entry.OfficeTenure} a row, of the office
 * {@link org.entente.actor.Office#LEADER}: whoever holds effective power. The two overlap and are datasets of their own.
 * Birth years and personal particulars are not kept. The reader is stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.offices;

import org.jspecify.annotations.NullMarked;
