package org.entente.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.entente.it.Checkout.Outcome;
import org.entente.it.Checkout.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./entente} on machines that lack something, and on one that lacks nothing. */
class LauncherIT {

    private static final String FINISHES = "";

    private Path folder;
    private Checkout checkout;

    @BeforeEach
    void layCheckout(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        checkout = new Checkout(folder.resolve("a checkout with spaces"));
    }

    @Test
    void oldJavaAloneIsOneLineAndTheUsersMistake() throws Exception {
        checkout.maven(FINISHES);

        Outcome outcome = start(checkout.jdk(17));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err().lines()).singleElement().asString().contains("JDK of 21 or newer", "(Java 17)");
    }

    @Test
    void mistypedJavaIsOneLineAndTheUsersMistake() throws Exception {
        Outcome outcome = start(folder.resolve("no-such-jdk"));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err().lines()).singleElement().asString().contains("ENTENTE_JAVA", "no-such-jdk");
    }

    @Test
    void missingMavenIsOneLineAndTheUsersMistake() throws Exception {
        Outcome outcome = start(checkout.jdk(21));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().contains("Maven", "apt-get install maven");
    }

    @Test
    void firstStartBuildsAndPassesArgumentsFolderAndExitCodeOn() throws Exception {
        checkout.maven(FINISHES);

        Outcome outcome = start(checkout.jdk(21), "dossier", "North Korea", "Россия", "");

        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(outcome.err().lines()).singleElement().asString().startsWith("Building Entente");
        assertThat(outcome.out().lines())
                .startsWith("cwd=" + folder)
                .endsWith("arg=org.entente.cli.Main", "arg=dossier", "arg=North Korea", "arg=Россия", "arg=")
                .contains("arg=-Dentente.home=" + checkout.root().resolve(".entente"));
    }

    @Test
    void laterStartIsSilentAndBuildsNothing() throws Exception {
        checkout.maven(FINISHES);
        start(checkout.jdk(21));

        Outcome outcome = start(checkout.jdk(21));

        assertThat(outcome.err()).isEmpty();
        assertThat(checkout.countMavenRuns()).isEqualTo(1);
    }

    @Test
    void newerSourceIsBuiltAgain() throws Exception {
        checkout.maven(FINISHES);
        start(checkout.jdk(21));
        Files.setLastModifiedTime(checkout.source(), FileTime.from(Instant.now().plusSeconds(60)));

        Outcome outcome = start(checkout.jdk(21));

        assertThat(outcome.err()).contains("its sources have changed");
        assertThat(checkout.countMavenRuns()).isEqualTo(2);
    }

    @Test
    void symbolicLinkElsewhereStartsTheSameProgram() throws Exception {
        checkout.maven(FINISHES);
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path link = Files.createSymbolicLink(bin.resolve("entente"), Path.of("../a checkout with spaces/entente"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("e"), link);

        Outcome outcome = checkout.start(checkout.jdk(21), linkToLink, bin);

        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(outcome.out())
                .contains("cwd=" + bin, "arg=-Dentente.home=" + checkout.root().resolve(".entente"));
    }

    @Test
    void failedBuildShowsItsLastLinesAndLeavesNoLock() throws Exception {
        checkout.maven("echo 'cannot find symbol: bond'; exit 1");

        Outcome outcome = start(checkout.jdk(21));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("cannot find symbol: bond", "the build failed", "build.log");
        assertThat(checkout.root().resolve(".entente/build.lock")).doesNotExist();
    }

    @Test
    void twoFirstStartsBuildOnce() throws Exception {
        checkout.maven("sleep 2");
        Path java = checkout.jdk(21);
        Running first = checkout.begin(java, checkout.launcherFile(), folder);
        Running second = checkout.begin(java, checkout.launcherFile(), folder);

        assertThat(Stream.of(first.await(), second.await()).map(Outcome::exitCode))
                .containsExactly(7, 7);
        assertThat(checkout.countMavenRuns()).isEqualTo(1);
    }

    @Test
    void lockOfADeadStartIsTakenOver() throws Exception {
        checkout.maven(FINISHES);
        Process dead = new ProcessBuilder("sh", "-c", "exit 0").start();
        dead.waitFor();
        Path lock = Files.createDirectories(checkout.root().resolve(".entente/build.lock"));
        Files.writeString(lock.resolve("pid"), Long.toString(dead.pid()));

        assertThat(start(checkout.jdk(21)).exitCode()).isEqualTo(7);
    }

    @Test
    void jobsForSparkAreBuiltOnceAndStartedFromTheirOwnFolder() throws Exception {
        checkout.maven("""
                for argument in "$@"; do
                    case $argument in -Dentente.cluster.lib=*)
                        jobs=${argument#-Dentente.cluster.lib=}
                        mkdir -p "$jobs/jars" "$jobs/submit" entente-cluster/target
                        : >entente-cluster/target/entente-cluster-1.jar ;;
                    esac
                done
                """);
        Outcome first = start(checkout.jdk(21), "cluster", "ingest", "gdelt", "Nordkorea *.zip");

        Outcome second = start(checkout.jdk(21), "cluster", "series");

        Path jobs = checkout.root().resolve(".entente/cluster");
        assertThat(first.err()).contains("Building the jobs for Spark");
        assertThat(first.out().lines())
                .contains("cwd=" + folder, "arg=" + jobs + "/jars/*")
                .endsWith("arg=org.entente.cluster.ClusterMain", "arg=ingest", "arg=gdelt", "arg=Nordkorea *.zip");
        assertThat(jobs.resolve("submit/entente-cluster-1.jar")).exists();
        assertThat(second.err()).isEmpty();
        assertThat(second.exitCode()).isEqualTo(7);
        assertThat(checkout.countMavenRuns()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"21, -XX:SharedArchiveFile=", "25, -XX:AOTCache="})
    void laterStartUsesTheClassCacheOfAnEarlierOne(int version, String option) throws Exception {
        checkout.maven(FINISHES);
        checkout.allowCache();
        start(checkout.jdk(version));

        assertThat(untilOutputContains("arg=" + option, checkout.jdk(version))).isTrue();
    }

    private Outcome start(Path java, String... arguments) throws IOException, InterruptedException {
        return checkout.start(java, checkout.launcherFile(), folder, arguments);
    }

    /** The cache is made in the background, behind all other work; a start that comes too early does without. */
    private boolean untilOutputContains(String expected, Path java) throws Exception {
        for (int attempt = 0; attempt < 300; attempt++) {
            if (start(java).out().contains(expected)) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }
}
