package org.entente.series;

import org.entente.entry.Family;
import org.entente.provenance.Coverage;

/** What one dataset can say about one family of entries. */
public record DatasetCoverage(String dataset, Family family, Coverage coverage) {}
