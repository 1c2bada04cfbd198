package org.entente.web.page.forecast;

import org.entente.web.page.frame.PartModel;

/**
 * Asks for a pair.
 *
 * @param first as it was written, or a suggestion
 * @param second the other
 */
public record PairForm(String first, String second) implements PartModel {}
