package org.entente.forecast;

import java.util.List;

/**
 * Who comes next as the answer to one question; component names are JSON keys.
 *
 * @param subject who acts, or is acted on when the direction is subject
 * @param relation what is done
 * @param direction which side is asked for: object or subject
 * @param time the time asked about, in the unit of the files
 * @param answers the best answers, the first one followed by the runner-up
 * @param leadOfFirst by how much the first one's score lies above the runner-up's; NaN when there is one answer
 * @param change what would change the order: the family that the first one's lead rests on most
 */
public record RankedAnswers(
        String subject,
        String relation,
        String direction,
        long time,
        List<RankedAnswer> answers,
        double leadOfFirst,
        String change) {

    /** Copies the answers. */
    public RankedAnswers {
        answers = List.copyOf(answers);
    }
}
