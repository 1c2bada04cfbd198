package org.entente.web.page.dance;

import org.entente.web.page.frame.PartModel;

/**
 * Asks for a pair.
 *
 * @param first name of one state
 * @param second name of the other
 */
public record DanceForm(String first, String second) implements PartModel {}
