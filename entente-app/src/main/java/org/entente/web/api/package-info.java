/**
 * The REST interface, {@code /api/v1/…}: what the command answers, as JSON and CSV.
 *
 * <p>Start at {@link ApiRoutes}. {@link Operations} is the one table of what can be asked; each line names the command that
 * answers, so an answer here is to the byte what the command prints with {@code --json}. Comes in: an {@link Answerer}, which
 * runs a command. Goes out: answers with an ETag of the record's state, or RFC 9457 problems. Safe for many threads; how many
 * commands run at once is bounded.
 */
@NullMarked
package org.entente.web.api;

import org.jspecify.annotations.NullMarked;
