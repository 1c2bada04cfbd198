package org.entente.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Addresses;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchLoopTest {

    @TempDir
    private Path folder;

    private Watch watch(Downloader downloader) throws IOException {
        Path incoming = folder.resolve("incoming");
        Addresses addresses = new Addresses(Map.of(), new Properties(), name -> null, new Properties());
        FetchSettings fetch =
                new FetchSettings(addresses, Politeness.standard(), folder.resolve("downloads"), Clock.systemUTC());
        WatchSettings settings =
                new WatchSettings(fetch, Destinations.PUBLIC, KeepRule.ALL, 3, folder.resolve("watch"), null);
        WatchPlan plan = new WatchPlan(List.of(new WatchPlan.Follow("folder", incoming.toString())), List.of());
        return new Watch(plan, settings, RecordFolder.openOrCreate(folder.resolve("record")), downloader);
    }

    @Test
    void closingWaitsForTheRoundAndNoneFollows() throws Exception {
        Files.createDirectories(folder.resolve("incoming"));
        CountDownLatch inRound = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        try (Downloader downloader = new Downloader(Politeness.standard(), "entente-test", Destinations.PUBLIC)) {
            WatchLoop loop = new WatchLoop(watch(downloader), Duration.ofMillis(1), report -> {
                inRound.countDown();
                pause();
                ended.incrementAndGet();
            });
            assertThat(inRound.await(10, TimeUnit.SECONDS)).isTrue();
            int before = ended.get();
            loop.close();
            int after = ended.get();
            assertThat(after).isGreaterThan(before);
            assertThat(loop.rounds()).isEqualTo(after);
            assertThat(loop.faulty()).isZero();
            pause();
            assertThat(ended).hasValue(after);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aRoundThatFailsDoesNotEndTheLoopAndTheNextComesLater() throws Exception {
        CountDownLatch rounds = new CountDownLatch(3);
        try (Downloader downloader = new Downloader(Politeness.standard(), "entente-test", Destinations.PUBLIC);
                WatchLoop loop = new WatchLoop(watch(downloader), Duration.ofMillis(1), report -> {
                    rounds.countDown();
                    if (rounds.getCount() == 2) {
                        throw new IllegalStateException("A listener fails.");
                    }
                })) {
            assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(loop.faulty()).as("the folder is not there").isGreaterThanOrEqualTo(2);
        }
        assertThat(WatchLoop.pause(Duration.ofMinutes(5), 0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(WatchLoop.pause(Duration.ofMinutes(5), 9)).isEqualTo(Duration.ofMinutes(80));
    }
}
