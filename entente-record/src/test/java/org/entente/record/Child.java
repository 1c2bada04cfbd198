package org.entente.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A child process and what it has said so far. */
final class Child {

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstCommit = new CountDownLatch(1);
    private final Thread reader;

    private Child(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** Starts one that has its own temporary folder. */
    static Child start(Path temporary, String... args) throws IOException {
        Files.createDirectories(temporary);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                IngestChild.class.getName()));
        command.addAll(List.of(args));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private void read() {
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith("committed ")) {
                    firstCommit.countDown();
                }
            }
        } catch (IOException e) {
            lines.add("cut off");
        }
        firstCommit.countDown();
    }

    void awaitFirstCommit() throws InterruptedException {
        firstCommit.await(60, TimeUnit.SECONDS);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it as the system would when memory runs out. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        join();
    }

    int join() throws InterruptedException {
        int code = process.waitFor();
        reader.join();
        return code;
    }

    /** Ids of the deliveries that it said it had committed. */
    List<String> committed() {
        return lines.stream()
                .filter(line -> line.startsWith("committed ") && line.length() == "committed ".length() + 16)
                .map(line -> line.substring("committed ".length()))
                .toList();
    }
}
