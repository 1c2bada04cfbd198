package org.entente.cluster;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Spark within this process, two threads; the test is skipped where it cannot start. */
final class Spark {

    private Spark() {}

    static void useTwoThreads() {
        System.setProperty("spark.master", "local[2]");
        // For a few rows, making and compiling code takes longer than running it.
        System.setProperty("spark.sql.codegen.wholeStage", "false");
        System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        System.setProperty("spark.sql.shuffle.partitions", "2");
    }

    static SparkSession start() {
        useTwoThreads();
        try {
            return SparkStart.session("test");
        } catch (RuntimeException | Error e) {
            assumeTrue(false, "Spark cannot start here: " + e);
            throw e;
        }
    }

    static JavaSparkContext context(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }
}
