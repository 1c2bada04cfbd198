/**
 * Reads the SIPRI Arms Transfers Database: trend-indicator values and the trade register.
 *
 * <p>Start at {@link SipriReader}. Comes in: a table of supplier, recipient, year and value; the export of values of one
 * supplier or recipient, with its lines of remarks and a column a year; or the export of the trade register, a row a
 * delivery. Goes out: {@link org.entente.entry.Flow}s of kind arms. A trend-indicator value (TIV) measures the military worth
 * of what was delivered; it is not money. Values and deliveries are two datasets, never added. Rebels, organizations and
 * unknown suppliers are no states, so their rows are rejects. SIPRI publishes a year in the March after it: values count as
 * known from then. Readers are stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.sipri;

import org.jspecify.annotations.NullMarked;
