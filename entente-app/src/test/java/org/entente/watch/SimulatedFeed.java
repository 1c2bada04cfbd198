package org.entente.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.SourceText;
import org.entente.pipeline.fetch.FaultyServer;
import org.entente.pipeline.fetch.FeedFixture;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.source.SourceInput;
import org.entente.source.fetch.Slot;
import org.entente.source.file.JoinedInput;
import org.entente.source.file.SourceFiles;

/**
 * Some days of quarter-hours on a local server: lost for some time, listed twice, out of order, cut short, announced with a wrong
 * MD5. By the end every slot is there and rightly listed. On the third day Russia fights North Korea, for the first time.
 */
final class SimulatedFeed implements AutoCloseable {

    static final LocalDate FIRST = LocalDate.of(2016, 3, 7);
    private static final String FOLDER = "/gdeltv2/";
    private static final int LONGEST = 40;
    private static final int FIGHT_SLOT = 2 * Slot.A_DAY + 40;

    final FaultyServer server = new FaultyServer();
    private final Random random;
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Slot> held = new ArrayList<>();
    private final List<Slot> damaged = new ArrayList<>();
    private int next;

    SimulatedFeed(int days, long seed) throws IOException {
        this.random = new Random(seed);
        for (int i = 0; i < days; i++) {
            slots.addAll(Slot.listOf(FIRST.plusDays(i)));
        }
    }

    URI address() {
        return server.address(FOLDER);
    }

    boolean isOver() {
        return next == slots.size() && held.isEmpty() && damaged.isEmpty();
    }

    /** A year of days before the first, one event each, so that "first" can be told. */
    static Path history(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder();
        long id = 1;
        for (LocalDate day = FIRST.minusDays(380); day.isBefore(FIRST); day = day.plusDays(1)) {
            String digits = day.toString().replace("-", "");
            rows.append(SourceText.gdelt(id++, digits, digits, "USA", "CHN", "05", "3.4"));
        }
        return Files.writeString(folder.resolve("history.export.CSV"), rows);
    }

    private byte[] zip(Slot slot) throws IOException {
        String day = slot.text().substring(0, 8);
        long id = slot.number() * 10;
        boolean fight = slot.equals(slots.get(Math.min(FIGHT_SLOT, slots.size() - 1)));
        String rows = SourceText.gdelt(id, day, day, "RUS", "PRK", fight ? "19" : "04", fight ? "-10.0" : "1.0")
                + SourceText.gdelt(id + 1, day, day, "USA", "CHN", "05", "3.4");
        rows = rows.replace(day + "120000", slot.text());
        return FeedFixture.zip(slot.text() + ".export.CSV", rows.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets some slots come, with faults; and some of those that were held back or damaged come right. */
    void step(int count) throws IOException {
        for (int i = 0; i < count && next < slots.size(); i++) {
            Slot slot = slots.get(next++);
            switch (random.nextInt(12)) {
                case 0, 1 -> held.add(slot);
                case 2 -> damage(slot, Arrays.copyOf(zip(slot), 60), zip(slot));
                case 3 -> damage(slot, zip(slot), "other".getBytes(StandardCharsets.UTF_8));
                case 4 -> {
                    comes(slot);
                    comes(slot);
                }
                default -> comes(slot);
            }
        }
        comesRight(held);
        comesRight(damaged);
        publish();
    }

    /** By chance, but none stays away for longer than {@link #LONGEST}. */
    private void comesRight(List<Slot> away) throws IOException {
        for (Slot slot : List.copyOf(away)) {
            boolean tooLong = slots.get(next - 1).number() - slot.number() > LONGEST || next == slots.size();
            if (tooLong || random.nextInt(3) == 0) {
                away.remove(slot);
                comes(slot);
            }
        }
    }

    private void damage(Slot slot, byte[] served, byte[] announced) {
        server.put(FOLDER + slot.text() + Slot.EVENTS, served);
        lines.add(line(slot, announced));
        damaged.add(slot);
    }

    private void comes(Slot slot) throws IOException {
        byte[] zip = zip(slot);
        server.put(FOLDER + slot.text() + Slot.EVENTS, zip);
        lines.add(line(slot, zip));
    }

    private static String line(Slot slot, byte[] zip) {
        return zip.length + " " + FeedFixture.md5(zip) + " http://data.gdeltproject.org/gdeltv2/" + slot.text()
                + Slot.EVENTS;
    }

    private void publish() {
        String all = String.join("\n", lines) + "\n";
        server.put(FOLDER + "masterfilelist.txt", all.getBytes(StandardCharsets.UTF_8));
        server.put(FOLDER + "lastupdate.txt", (lines.getLast() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The same days read at once, without any fault. */
    RecordFolder clean(Path folder) throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder.resolve("clean"));
        Ingest ingest = new Ingest(record, KeepRule.ALL);
        read(ingest, history(folder));
        for (Slot slot : slots) {
            Path file = folder.resolve(slot.text() + Slot.EVENTS);
            Files.write(file, zip(slot));
        }
        for (int i = 0; i < slots.size(); i += Slot.A_DAY) {
            List<SourceInput> inputs = new ArrayList<>();
            for (Slot slot : slots.subList(i, i + Slot.A_DAY)) {
                inputs.addAll(SourceFiles.open(folder.resolve(slot.text() + Slot.EVENTS)));
            }
            ingest.file(new JoinedInput("day " + i, inputs), "gdelt");
        }
        return record;
    }

    static void read(Ingest ingest, Path file) throws IOException {
        for (SourceInput input : SourceFiles.open(file)) {
            ingest.file(input, "gdelt");
        }
    }

    /** All that rates and answers are made of: events between states, and how many were coded on each day. */
    static String content(RecordFolder record) {
        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(FIRST.plusDays(60)))) {
            List<String> rows = new ArrayList<>();
            var events = view.events("gdelt-2");
            for (int i = 0; i < events.size(); i++) {
                rows.add(events.day(i) + " " + events.source(i) + " " + events.target(i) + " " + events.code(i) + " "
                        + events.intensityTenths(i) + " " + events.mentions(i));
            }
            rows.sort(null);
            var exposure = view.exposure("gdelt-2");
            for (int i = 0; i < exposure.size(); i++) {
                rows.add(exposure.day(i) + "=" + exposure.events(i));
            }
            view.listCoverage().forEach(c -> rows.add(c.toString()));
            return FeedFixture.md5(String.join("\n", rows).getBytes(StandardCharsets.UTF_8)) + " of " + rows.size();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
