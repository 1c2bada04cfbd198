package org.entente.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.entente.actor.StateSystem;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Runs;
import org.entente.pipeline.SourceText;
import org.entente.pipeline.fetch.FaultyServer;
import org.entente.pipeline.fetch.FeedFixture;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Addresses;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.entente.source.fetch.Slot;
import org.entente.web.LocalServer;
import org.entente.web.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a slot of 2,000 events costs, and whether memory and file handles stay flat. Four slots in the build; 48 hours with
 * {@code -Dentente.slots=192}, which also judges the two days.
 */
class FeedCostTest {

    private static final int EVENTS = 2000;
    private static final int WARM = 2;
    private static final long POLL_NANOS = 5_000_000;
    private static final long ASK_NANOS = 100_000_000;

    @TempDir
    private Path folder;

    @Test
    void aSlotCostsLittleAndLeavesNothingOpen() throws IOException {
        int count = Integer.getInteger("entente.slots", 4);
        List<String> lines = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        List<Long> handles = new ArrayList<>();
        List<Long> heap = new ArrayList<>();
        Politeness politeness =
                new Politeness(Duration.ZERO, 2, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(5));
        Path plan = Files.writeString(
                folder.resolve("watch.conf"), "follow gdelt\nalert a first-event RUS PRK code=19 years=1\n");
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("record"));
        List<Double> pages = new ArrayList<>();
        double idle = 0;
        try (FaultyServer server = new FaultyServer();
                LocalServer site = LocalServer.start(site(record), 0);
                Downloader downloader = new Downloader(politeness, "entente-test", Destinations.ANY)) {
            Watch watch = new Watch(WatchPlan.read(plan), settings(server, politeness), record, downloader);
            long first = Slot.listOf(SimulatedFeed.FIRST).getFirst().number();
            for (int i = 0; i < count; i++) {
                come(server, new Slot(first + i), lines);
                long start = System.nanoTime();
                String before = record.state();
                CompletableFuture<WatchReport> round =
                        CompletableFuture.supplyAsync(() -> round(watch, start, seconds));
                waitForRows(record, before, round);
                waitForPage(site);
                pages.add((System.nanoTime() - start) / 1e9);
                WatchReport report = round.join();
                assertThat(report.faults()).isEmpty();
                assertThat(report.fetches().getFirst().fetched()).isEqualTo(1);
                long again = System.nanoTime();
                assertThat(watch.round(false).fetches().getFirst().fetched()).isZero();
                idle = Math.max(idle, (System.nanoTime() - again) / 1e9);
                handles.add(handles());
                if (i % 48 == 47 || i < WARM) {
                    heap.add(heapMegabytes());
                }
            }
        }
        List<Double> warm = seconds.subList(WARM, count).stream().sorted().toList();
        System.out.printf(
                "slots of %d events: %d, rounds, seconds: median %.2f, most %.2f, without a slot at most %.2f; handles from %d to %d; heap MB %s%n",
                EVENTS,
                count,
                warm.get(warm.size() / 2),
                warm.getLast(),
                idle,
                handles.get(WARM),
                handles.getLast(),
                heap);
        List<Double> shown = pages.subList(WARM, count).stream().sorted().toList();
        System.out.printf(
                "from arrival to the pair's page with all its parts, seconds: median %.2f, 95 of 100 %.2f, most %.2f%n",
                shown.get(shown.size() / 2), shown.get((int) (shown.size() * .95)), shown.getLast());
        assertThat(handles.getLast()).isLessThanOrEqualTo(handles.get(WARM) + 5);
        assertThat(warm.get(warm.size() / 2)).isLessThan(10);
    }

    private static Site site(RecordFolder record) {
        StateSystem states = StateSystem.standard();
        return new Site(
                new Runs(record, ""), states.getState("RUS"), states.getState("PRK"), SimulatedFeed.FIRST.plusDays(2));
    }

    private static WatchReport round(Watch watch, long start, List<Double> seconds) {
        try {
            WatchReport report = watch.round(false);
            seconds.add((System.nanoTime() - start) / 1e9);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the slot's rows are committed, which is before a day that it ends is joined and judged. */
    private static void waitForRows(RecordFolder record, String before, CompletableFuture<WatchReport> round) {
        while (!round.isDone() && record.state().equals(before)) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** Asks for the page, as its script does, until no part of it is still being computed. */
    private static void waitForPage(LocalServer site) throws IOException {
        String page = "";
        do {
            LockSupport.parkNanos(page.isEmpty() ? 0 : ASK_NANOS);
            try (InputStream in =
                    URI.create(site.address() + "pair/RUS/PRK").toURL().openStream()) {
                page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } while (page.contains("class=\"waiting\""));
        assertThat(page).contains("North Korea");
    }

    private static long handles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static long heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private WatchSettings settings(FaultyServer server, Politeness politeness) {
        Addresses addresses = new Addresses(
                Map.of("gdelt-2", server.address("/gdeltv2/").toString()),
                new Properties(),
                name -> null,
                new Properties());
        return new WatchSettings(
                new FetchSettings(addresses, politeness, folder.resolve("downloads"), Clock.systemUTC()),
                Destinations.ANY,
                KeepRule.ALL,
                3,
                folder.resolve("watch"),
                null);
    }

    private static void come(FaultyServer server, Slot slot, List<String> lines) throws IOException {
        String day = slot.text().substring(0, 8);
        StringBuilder rows = new StringBuilder();
        String[] states = {"RUS", "PRK", "USA", "CHN", "JPN", "KOR", "FRA", "DEU"};
        for (int i = 0; i < EVENTS; i++) {
            String code = String.format("%02d", 1 + i % 18);
            rows.append(SourceText.gdelt(
                    slot.number() * EVENTS + i, day, day, states[i % 8], states[(i / 8 + 1 + i) % 8], code, "1.0"));
        }
        byte[] zip = FeedFixture.zip(
                slot.text() + ".export.CSV",
                rows.toString().replace(day + "120000", slot.text()).getBytes(StandardCharsets.UTF_8));
        server.put("/gdeltv2/" + slot.text() + Slot.EVENTS, zip);
        lines.add(zip.length + " " + FeedFixture.md5(zip) + " http://data.gdeltproject.org/gdeltv2/" + slot.text()
                + Slot.EVENTS);
        server.put("/gdeltv2/masterfilelist.txt", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        server.put("/gdeltv2/lastupdate.txt", (lines.getLast() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
