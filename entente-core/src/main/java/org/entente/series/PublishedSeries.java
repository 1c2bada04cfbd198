package org.entente.series;

import org.entente.time.Frequency;

/** A series that somebody has computed or published, by the dataset that carries it. */
public record PublishedSeries(String dataset, String name, Frequency frequency) {}
