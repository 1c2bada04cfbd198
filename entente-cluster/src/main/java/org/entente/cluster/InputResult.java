package org.entente.cluster;

import org.entente.delivery.DeliverySummary;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param input its name
 * @param summary what became of its rows; none where there is a fault
 * @param fault why it could not be read, one line; null when it could
 */
public record InputResult(
        String input, DeliverySummary summary, @Nullable String fault) {}
