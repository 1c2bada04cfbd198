package org.entente.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A master and workers of Spark's standalone cluster as processes of their own, started from the jars of this build, and
 * drivers that are submitted to them.
 */
final class StandaloneCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int SECONDS_TO_START = 90;

    private final Path folder;
    private final String url;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();
    private final List<String> classFolders = new ArrayList<>();
    private int started;

    private StandaloneCluster(Path folder) throws IOException {
        this.folder = folder;
        layOutSpark();
        int port = freePort();
        this.url = "spark://" + HOST + ":" + port;
        this.master = launch(
                "master",
                "org.apache.spark.deploy.master.Master",
                List.of("--host", HOST, "--port", String.valueOf(port), "--webui-port", "0"));
    }

    /**
     * Starts a master and two workers of one core each.
     *
     * @throws IOException when they do not find each other
     */
    static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
        StandaloneCluster cluster = new StandaloneCluster(folder);
        try {
            cluster.await("master", "I have been elected leader");
            cluster.addWorker();
            cluster.addWorker();
            cluster.await("worker-1", "Successfully registered with master");
            cluster.await("worker-2", "Successfully registered with master");
            return cluster;
        } catch (IOException | InterruptedException e) {
            cluster.close();
            throw e;
        }
    }

    /** The folder that Spark takes for its home: jars as links, and the program's folders of classes beside them. */
    private void layOutSpark() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("home/jars"));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(each);
            if (Files.isDirectory(path)) {
                classFolders.add(each);
            } else if (Files.exists(path)) {
                Path link = jars.resolve(path.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, path.toAbsolutePath());
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    Process addWorker() throws IOException {
        started++;
        Process worker = launch(
                "worker-" + started,
                "org.apache.spark.deploy.worker.Worker",
                List.of(
                        "--host",
                        HOST,
                        "--cores",
                        "1",
                        "--memory",
                        "700m",
                        "--webui-port",
                        "0",
                        "--work-dir",
                        folder.resolve("work-" + started).toString(),
                        url));
        workers.add(worker);
        return worker;
    }

    Process worker(int i) {
        return workers.get(i);
    }

    int workers() {
        return workers.size();
    }

    /** Submits a job; its output is in the folder under its name. */
    Process submit(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "--master",
                url,
                "--class",
                ClusterMain.class.getName(),
                "--conf",
                "spark.driver.host=" + HOST,
                "--conf",
                "spark.driver.bindAddress=" + HOST,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=512m",
                "--conf",
                "spark.executor.cores=1",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.timezone=UTC",
                "--conf",
                "spark.executor.extraClassPath=" + String.join(File.pathSeparator, classFolders),
                "spark-internal"));
        command.addAll(List.of(arguments));
        return launch(name, "org.apache.spark.deploy.SparkSubmit", command);
    }

    private Process launch(String name, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        folder.resolve("home").toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        HOST,
                        "SPARK_LOCAL_DIRS",
                        folder.resolve("scratch").toString()));
        return builder.start();
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    String output(String name) throws IOException {
        return Files.exists(log(name)) ? new String(Files.readAllBytes(log(name)), UTF_8) : "";
    }

    private void await(String name, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!output(name).contains(words)) {
            if (System.nanoTime() > end || !master.isAlive()) {
                throw new IOException("The cluster's " + name + " has not said \"" + words + "\": "
                        + output(name).lines().reduce((a, b) -> b).orElse("nothing"));
            }
            Thread.sleep(100);
        }
    }

    /** Kills a process and all that it has started, as a machine that loses power does. */
    static void kill(Process process) throws InterruptedException {
        List<ProcessHandle> all;
        try (Stream<ProcessHandle> children = process.descendants()) {
            all = children.toList();
        }
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        for (Process worker : workers) {
            kill(worker);
        }
        kill(master);
        try (Stream<Path> links = Files.list(folder.resolve("home/jars"))) {
            links.forEach(link -> link.toFile().delete());
        } catch (IOException leftToTheSystem) {
            // The folder is a temporary one.
        }
    }
}
