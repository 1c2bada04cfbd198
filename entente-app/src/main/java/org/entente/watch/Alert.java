package org.entente.watch;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that a rule found.
 *
 * @param id made from rule, subject and evidence, so that the same finding has the same id whenever it is made
 * @param rule name of the rule
 * @param kind code of what it looks for
 * @param subject whom it is about
 * @param day the closed day on which it was found
 * @param text what was found, in a sentence
 * @param evidence what it rests on, one line each
 */
public record Alert(
        String id, String rule, String kind, String subject, LocalDate day, String text, List<String> evidence) {

    /** Copies the evidence. */
    public Alert {
        evidence = List.copyOf(evidence);
    }
}
