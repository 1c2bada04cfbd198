package org.entente.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A small checkout around a copy of the real launcher, with stand-ins for Java and Maven that say what they were asked.
 *
 * <p>Only the tools the launcher may count on are on the {@code PATH}, and the copy does not look into the system's own
 * folders of JDKs, so the machine's Java and Maven stay out.
 */
final class Checkout {

    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cksum",
            "cp",
            "date",
            "dirname",
            "find",
            "head",
            "ln",
            "ls",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch");
    private static final long PATIENCE_SECONDS = 30;

    private final Path root;
    private final Path tools;
    private String cache = "off";

    /** What a start printed and its exit code. */
    record Outcome(int exitCode, String out, String err) {}

    /** A start under way. */
    record Running(Process process, Path out, Path err) {

        Outcome await() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The launcher did not end within " + PATIENCE_SECONDS + " s.");
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }

    Checkout(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        this.tools = Files.createDirectories(root.resolve("tools"));
        String launcher = Files.readString(launcher());
        write(
                root.resolve("entente"),
                launcher.replace("/usr/lib/jvm", "/nowhere").replace("/Library/Java", "/nowhere"));
        write(root.resolve("pom.xml"), "<project/>");
        write(root.resolve("entente-app/pom.xml"), "<project/>");
        write(root.resolve("entente-app/src/main/java/Main.java"), "class Main {}");
        write(root.resolve("entente-app/target/entente-app-1.jar"), "jar");
        for (String tool : TOOLS) {
            Path program = Path.of("/usr/bin", tool);
            script(tools.resolve(tool), "exec %s \"$@\"".formatted(Files.exists(program) ? program : "/bin/" + tool));
        }
    }

    Path root() {
        return root;
    }

    Path launcherFile() {
        return root.resolve("entente");
    }

    Path source() {
        return root.resolve("entente-app/src/main/java/Main.java");
    }

    /** A folder laid out as a JDK whose {@code java} prints its folder and arguments and exits with 7. */
    Path jdk(int version) throws IOException {
        Path home = root.resolve("jdk-" + version);
        script(home.resolve("bin/javac"), "exit 0");
        script(home.resolve("bin/java"), """
                if [ "${1:-}" = -version ]; then
                    echo 'openjdk version "%d.0.1" 2026-01-01' >&2
                    exit 0
                fi
                echo "cwd=$PWD"
                for argument in "$@"; do
                    echo "arg=$argument"
                    case $argument in -XX:*=*/classes) echo cache >"${argument#*=}" ;; esac
                done
                exit 7
                """.formatted(version));
        return home;
    }

    /** Puts a Maven on the PATH that counts its runs and then does {@code body}; {@code $lib} is where jars belong. */
    void maven(String body) throws IOException {
        script(tools.resolve("mvn"), """
                echo run >>"%s"
                for argument in "$@"; do
                    case $argument in -Dentente.lib=*) lib=${argument#-Dentente.lib=} ;; esac
                done
                mkdir -p "$lib"
                : >"$lib/library.jar"
                """.formatted(mavenRuns()) + body);
    }

    int countMavenRuns() throws IOException {
        return Files.exists(mavenRuns()) ? Files.readAllLines(mavenRuns()).size() : 0;
    }

    /** Lets later starts make and use the class cache, which they do in the background. */
    void allowCache() {
        cache = "on";
    }

    Outcome start(Path java, Path program, Path folder, String... arguments) throws IOException, InterruptedException {
        return begin(java, program, folder, arguments).await();
    }

    Running begin(Path java, Path program, Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", program.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(root, "out", ".txt");
        Path err = Files.createTempFile(root, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", tools.toString(),
                        "HOME", root.toString(),
                        "ENTENTE_JAVA", java.toString(),
                        "ENTENTE_CACHE", cache));
        return new Running(
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    private Path mavenRuns() {
        return root.resolve("maven-runs.txt");
    }

    private static Path launcher() {
        return Path.of(System.getProperty("entente.root", ".."), "entente").toAbsolutePath();
    }

    private static void script(Path file, String body) throws IOException {
        write(file, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
