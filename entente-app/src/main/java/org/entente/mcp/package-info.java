/**
 * A door for assistants: the answers of the REST interface as tools of the Model Context Protocol.
 *
 * <p>Start at {@link McpDoor}. Comes in: calls of tools over a pair of streams. Goes out: the answer as JSON with the citations of
 * the datasets that it names, or one line on what is wrong.
 */
@NullMarked
package org.entente.mcp;

import org.jspecify.annotations.NullMarked;
