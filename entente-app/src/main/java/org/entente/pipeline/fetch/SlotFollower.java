package org.entente.pipeline.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Expected;
import org.entente.source.fetch.FileLists;
import org.entente.source.fetch.ListedFile;
import org.entente.source.fetch.Slot;
import org.entente.source.fetch.SlotLedger;
import org.entente.source.fetch.SlotLedger.State;
import org.jspecify.annotations.Nullable;

/**
 * Follows the quarter-hours of GDELT 2.0 as they come.
 *
 * <p>The time is that of the feed: the newest slot that it lists, never this machine's clock. The whole list has some 100 MB, so
 * its end alone is read, far enough back for the days that may still change. What is killed goes on where it stood: all that
 * is remembered is written after what it stands for. For one thread.
 */
public final class SlotFollower {

    /** Slots that the feed must have gone on after the end of a day with gaps until it counts as closed. */
    private static final int GRACE_SLOTS = Slot.A_DAY;

    private static final long FIRST_TAIL_BYTES = 1 << 17;
    private static final long LONGEST_TAIL_BYTES = 1L << 30;
    private static final String LATEST = "lastupdate.txt";

    /**
     * What one look at the feed brought.
     *
     * @param newest the newest slot that the feed lists
     * @param unchanged whether the feed has nothing new and nothing was missing, so that nothing was asked for
     * @param report what was got and what is missing
     */
    public record Look(Slot newest, boolean unchanged, FetchReport report) {}

    private final FetchSettings settings;
    private final URI base;
    private final Path folder;
    private final Downloader downloader;
    private final RecordFolder record;
    private final Ingest ingest;
    private final int daysBack;

    /**
     * A follower.
     *
     * @param daysBack how many days before the newest are looked at for slots that come late, at least 2
     */
    public SlotFollower(
            FetchSettings settings, Downloader downloader, RecordFolder record, Ingest ingest, int daysBack) {
        if (daysBack < 2) {
            throw new IllegalArgumentException(
                    "The days (" + daysBack + ") to look back for late slots must be 2 or more.");
        }
        this.settings = settings;
        this.base = settings.addresses().get(Address.GDELT_2);
        this.folder = settings.downloads().resolve("gdelt-2");
        this.downloader = downloader;
        this.record = record;
        this.ingest = ingest;
        this.daysBack = daysBack;
    }

    /**
     * Looks once: gets every slot that is listed and not in the record yet, and notes those that are missing.
     *
     * @throws org.entente.source.fetch.DownloadException when the feed cannot be reached; what was got before is kept
     */
    public Look look() throws IOException {
        Files.createDirectories(folder);
        FollowState state = FollowState.read(folder);
        new DayFold(folder, record, ingest).finish();
        Path latest = folder.resolve(LATEST);
        Downloader.Outcome outcome = downloader.get(base.resolve(LATEST), latest, Expected.anything());
        Optional<Slot> announced = newestIn(latest);
        if (outcome == Downloader.Outcome.UNCHANGED && state.newest() != null && state.gaps() == 0) {
            return new Look(state.newest(), true, new Tally().report("gdelt"));
        }
        LocalDate from = state.newest() == null
                ? announced.orElseThrow(() -> nothingListed(latest)).day()
                : later(state.since(), state.newest().day().minusDays(daysBack));
        if (state.newest() == null) {
            // A first look that is killed must not move the first day.
            new FollowState(from, announced.orElseThrow(() -> nothingListed(latest)), 1).write(folder);
        }
        Path tail = tailFrom(from);
        Slot newest = newest(announced, newestIn(tail), state.newest());
        FetchReport report = at(newest).listed(tail, from, newest.day());
        new FollowState(
                        state.newest() == null ? from : state.since(),
                        newest,
                        report.missing().size())
                .write(folder);
        return new Look(newest, false, report);
    }

    private static IOException nothingListed(Path latest) {
        return new IOException("The feed's list of its latest files (" + latest
                + ") names no file of events. Check the address; the feed may be out of order.");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Slot newest(Optional<Slot> announced, Optional<Slot> listed, @Nullable Slot before) {
        List<Slot> all = new ArrayList<>();
        announced.ifPresent(all::add);
        listed.ifPresent(all::add);
        if (before != null) {
            all.add(before);
        }
        return new TreeSet<>(all).last();
    }

    private SlotFetch at(Slot newest) {
        Clock feed = Clock.fixed(newest.start().plusMinutes(15).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        FetchSettings then = new FetchSettings(settings.addresses(), settings.politeness(), settings.downloads(), feed);
        return new SlotFetch(then, downloader, record, ingest);
    }

    private static Optional<Slot> newestIn(Path list) throws IOException {
        TreeSet<Slot> slots = new TreeSet<>();
        FileLists.readMaster(list, file -> Slot.ofEventFile(file.name()).ifPresent(slots::add));
        return slots.isEmpty() ? Optional.empty() : Optional.of(slots.last());
    }

    /** Reads the list's end, more and more of it, until it reaches back before the day. */
    private Path tailFrom(LocalDate from) throws IOException {
        Path tail = folder.resolve("masterfilelist.tail.txt");
        long before = -1;
        for (long bytes = FIRST_TAIL_BYTES; ; bytes *= 4) {
            downloader.getTail(base.resolve(SlotFetch.LIST), tail, bytes);
            long got = Files.size(tail);
            if (got < bytes || got == before || bytes >= LONGEST_TAIL_BYTES || reachesBack(tail, from)) {
                return tail;
            }
            before = got;
        }
    }

    /** Late slots stand among newer ones, so it is the first lines that tell. */
    private static boolean reachesBack(Path tail, LocalDate from) throws IOException {
        List<Slot> first = new ArrayList<>();
        FileLists.readMaster(tail, (ListedFile file) -> {
            if (first.size() < Slot.A_DAY / 2) {
                Slot.ofEventFile(file.name()).ifPresent(first::add);
            }
        });
        return first.stream().anyMatch(slot -> slot.day().isBefore(from));
    }

    /**
     * The days that are closed, in order, from the first one that was followed: those whose slots are all in the record, and
     * those after whose end the feed has gone on for a day. A day is closed only when those before it are.
     *
     * @param after the last day that is known as closed; null for none
     */
    public List<LocalDate> closedDays(@Nullable LocalDate after) throws IOException {
        FollowState state = FollowState.read(folder);
        List<LocalDate> closed = new ArrayList<>();
        if (state.newest() == null) {
            return closed;
        }
        try (SlotLedger ledger = SlotLedger.open(folder.resolve(SlotFetch.LEDGER))) {
            LocalDate day = after == null ? state.since() : later(state.since(), after.plusDays(1));
            while (isClosed(day, state.newest(), ledger)) {
                closed.add(day);
                day = day.plusDays(1);
            }
        }
        return closed;
    }

    private static boolean isClosed(LocalDate day, Slot newest, SlotLedger ledger) {
        Slot last = Slot.listOf(day).getLast();
        return newest.number() >= last.number() + GRACE_SLOTS
                || missing(day, ledger).isEmpty();
    }

    /** The slots of a day that are not in the record. */
    public List<Slot> listMissing(LocalDate day) throws IOException {
        try (SlotLedger ledger = SlotLedger.open(folder.resolve(SlotFetch.LEDGER))) {
            return missing(day, ledger);
        }
    }

    private static List<Slot> missing(LocalDate day, SlotLedger ledger) {
        return Slot.listOf(day).stream()
                .filter(slot -> ledger.find(slot.text() + Slot.EVENTS)
                        .map(mark -> mark.state() != State.INGESTED)
                        .orElse(true))
                .toList();
    }

    /** Notes that the deliveries of a closed day are to be joined into one, so that a year is some 365 of them. */
    public void planFold(LocalDate day) throws IOException {
        Files.createDirectories(folder);
        new DayFold(folder, record, ingest).plan(day);
    }

    /**
     * Joins the days that wait for it. It takes seconds, so a day waits for a round that has nothing else to do, and at the
     * longest for the day after it.
     *
     * @param idle whether there is time now
     */
    public void fold(boolean idle) throws IOException {
        new DayFold(folder, record, ingest).foldPlanned(idle);
    }
}
