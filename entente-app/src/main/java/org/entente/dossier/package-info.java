/**
 * The report on a pair of states, as a page, as Markdown and as JSON.
 *
 * <p>Start at {@link Dossiers}, which adds sources and rows to a {@link org.entente.answer.PairAnswer}, and
 * {@link DossierWriter}, which writes the result. Comes in: an answer, the view it was made from and the rows behind its
 * numbers. Goes out: text in which every number opens to its explanation, and every chart has its table. The same dossier
 * gives the same bytes: no clock is read and nothing depends on the order of a hash. Texts from sources are escaped and links
 * are made of http and https addresses only. Pure, safe for any thread.
 */
@NullMarked
package org.entente.dossier;

import org.jspecify.annotations.NullMarked;
