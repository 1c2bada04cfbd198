package org.entente.web.site;

import java.time.LocalDate;
import org.entente.actor.State;
import org.entente.pipeline.Runs;

/**
 * What the server shows.
 *
 * @param runs answers on the record that is served
 * @param first one state of the first page's pair
 * @param second the other one
 * @param asOf the day that answers know, unless a request names another
 */
public record Site(Runs runs, State first, State second, LocalDate asOf) {}
