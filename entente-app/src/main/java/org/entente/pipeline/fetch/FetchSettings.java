package org.entente.pipeline.fetch;

import java.nio.file.Path;
import java.time.Clock;
import org.entente.source.fetch.Addresses;
import org.entente.source.fetch.Politeness;

/**
 * How to fetch.
 *
 * @param addresses where the sources live
 * @param politeness how servers are treated
 * @param downloads folder for what is downloaded; one folder a source is made in it
 * @param clock says what day it is: slots that are not over yet are not missing
 */
public record FetchSettings(Addresses addresses, Politeness politeness, Path downloads, Clock clock) {}
