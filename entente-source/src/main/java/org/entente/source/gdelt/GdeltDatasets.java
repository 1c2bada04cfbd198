package org.entente.source.gdelt;

import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;

/** The two datasets, with what their makers ask for. */
final class GdeltDatasets {

    private static final String CITATION =
            "Leetaru, Kalev, and Philip A. Schrodt. 2013. \"GDELT: Global Data on Events,"
                    + " Location and Tone, 1979-2012.\" Paper presented at the annual meeting of the International Studies"
                    + " Association, San Francisco.";
    private static final String BIBTEX = """
            @inproceedings{leetaru2013gdelt,
              author = {Leetaru, Kalev and Schrodt, Philip A.},
              title = {{GDELT}: Global Data on Events, Location and Tone, 1979--2012},
              booktitle = {Annual Meeting of the International Studies Association},
              address = {San Francisco},
              year = {2013}
            }
            """;
    private static final String TERMS =
            "Free for any use, redistribution included, with a citation and a link to the GDELT Project.";
    private static final String ADDRESS = "https://www.gdeltproject.org/";

    static final Dataset VERSION_1 = dataset("gdelt-1", "1.0");
    static final Dataset VERSION_2 = dataset("gdelt-2", "2.0");

    private GdeltDatasets() {}

    private static Dataset dataset(String id, String version) {
        return new Dataset(
                id,
                "GDELT Event Database " + version,
                version,
                CITATION,
                BIBTEX,
                TERMS,
                ADDRESS,
                TrustClass.CODED,
                true);
    }
}
