/**
 * Temporal knowledge graphs as their benchmarks give them: who did what to whom at which step.
 *
 * <p>Start at {@link org.entente.forecast.graph.QuadrupleFolder}, which reads a folder into
 * {@link org.entente.forecast.graph.Quadruples}.
 */
@NullMarked
package org.entente.forecast.graph;

import org.jspecify.annotations.NullMarked;
