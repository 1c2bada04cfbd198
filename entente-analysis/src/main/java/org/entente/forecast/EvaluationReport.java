package org.entente.forecast;

import java.util.Map;
import org.entente.forecast.protocol.Metrics;

/**
 * What an evaluation found; component names are the keys of its JSON.
 *
 * @param protocol name of the protocol
 * @param method name of the method
 * @param mode strict, online or multi-step
 * @param part valid or test
 * @param trainedOn train, or train+valid
 * @param queries how many questions
 * @param mrr mean reciprocal rank over both directions, 0 to 1
 * @param hits1 share of ranks up to 1
 * @param hits3 share of ranks up to 3
 * @param hits10 share of ranks up to 10
 * @param objects the same where the object was asked for
 * @param subjects the same where the subject was asked for
 * @param strata the same by how much had been seen before
 * @param seconds wall time by phase
 * @param peakMb most memory that the process held so far where the system tells (Linux), else the heap in use at the end of a
 *     phase, in MB
 * @param seed seed of all draws
 * @param settings the settings that shaped the result
 */
public record EvaluationReport(
        String protocol,
        String method,
        String mode,
        String part,
        String trainedOn,
        int queries,
        double mrr,
        double hits1,
        double hits3,
        double hits10,
        Metrics objects,
        Metrics subjects,
        Map<String, Metrics> strata,
        Map<String, Double> seconds,
        long peakMb,
        long seed,
        Map<String, Object> settings) {}
