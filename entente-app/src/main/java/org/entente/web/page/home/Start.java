package org.entente.web.page.home;

import org.entente.actor.State;
import org.entente.web.page.frame.PartModel;

/**
 * The search and where to begin.
 *
 * @param first one state of the pair to begin with
 * @param second the other
 */
public record Start(State first, State second) implements PartModel {}
