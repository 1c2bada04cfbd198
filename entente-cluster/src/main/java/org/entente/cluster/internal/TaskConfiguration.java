package org.entente.cluster.internal;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;

/** What tasks know of file systems: the machine's own settings and those that were given to Spark as {@code spark.hadoop.*}. */
final class TaskConfiguration {

    /** A configuration is slow to make and the same for all tasks of a process. */
    private record Made(SparkEnv env, Configuration configuration) {}

    private static volatile @Nullable Made made;

    private TaskConfiguration() {}

    static Configuration get() {
        SparkEnv env = SparkEnv.get();
        Made last = made;
        if (last == null || last.env() != env) {
            last = new Made(env, SparkHadoopUtil.get().newConfiguration(env.conf()));
            made = last;
        }
        return last.configuration();
    }
}
