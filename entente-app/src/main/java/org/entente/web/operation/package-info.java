/**
 * Running the server for others than oneself: who may ask, how it is, what it did.
 *
 * <p>Start at {@link OperationRoutes}, which adds all of it to a server. Loopback needs no token; beyond it every request needs one
 * ({@link Tokens}), of which the file holds hashes alone. Goes out: health, readiness, metrics in the forms of Prometheus, and one
 * JSON line of log a request that holds no query, no header and no token. Safe for many threads.
 */
@NullMarked
package org.entente.web.operation;

import org.jspecify.annotations.NullMarked;
