package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Stands in the list of commands for the jobs on Spark, which are a program of their own that the launcher starts. */
@Command(
        name = "cluster",
        description = "Run a job on Apache Spark: ingest, stream, code or series, as in: entente cluster ingest gdelt"
                + " \"gdelt/*.zip\". Its libraries are fetched when first asked for, some 284 MB.")
final class ClusterCommand implements Callable<Integer> {

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        throw new IllegalArgumentException(
                "The jobs on Spark are a program of their own: start them with ./entente cluster, or with spark-submit as"
                        + " docs/scale.md says.");
    }
}
