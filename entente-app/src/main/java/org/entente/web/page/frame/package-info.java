/**
 * What all pages share: how a request is read, how heavy answers are computed aside and kept, how figures carry their data,
 * and how a page is put together from parts.
 *
 * <p>Start at {@link Pages}. A page is a list of {@link Part}s; each asks the {@link Desk}, which answers at once when the
 * {@link Shelf} holds the answer and otherwise says that it is being computed. Every figure has its table, so that it can be
 * read, downloaded and fetched without seeing it.
 */
@NullMarked
package org.entente.web.page.frame;

import org.jspecify.annotations.NullMarked;
