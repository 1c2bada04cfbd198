package org.entente.cluster;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts Spark, or joins the one that {@code spark-submit} has described. */
final class SparkStart {

    private SparkStart() {}

    /**
     * A session.
     *
     * @param name what the cluster's pages call the job
     */
    static SparkSession session(String name) {
        SparkConf conf = new SparkConf().setAppName("entente " + name);
        conf.setIfMissing("spark.master", "local[*]");
        boolean local = conf.get("spark.master").startsWith("local");
        if (local) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", "8");
        }
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
