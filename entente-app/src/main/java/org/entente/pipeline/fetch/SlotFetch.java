package org.entente.pipeline.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.delivery.Delivery;
import org.entente.pipeline.FileResult;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.DownloadException;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Expected;
import org.entente.source.fetch.ListedFile;
import org.entente.source.fetch.Slot;
import org.entente.source.fetch.SlotLedger;
import org.entente.source.fetch.SlotLedger.State;
import org.entente.source.fetch.SlotPlan;
import org.entente.source.fetch.Verification;
import org.entente.source.file.JoinedInput;
import org.entente.source.file.SourceFiles;
import org.entente.source.registry.Sources;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 by quarter-hours. The slots of a day that came together make one delivery, so that a year is some 365 of them and not
 * 35,000; slots that come later make another.
 */
final class SlotFetch implements Fetch {

    static final String LEDGER = "ledger.tsv";
    static final String LIST = "masterfilelist.txt";
    private static final String FORMAT = "gdelt";
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 2, 18);

    /** One slot that is on the disk, whole. */
    private record Got(String name, String md5, SourceInput input) {}

    private final URI base;
    private final Path folder;
    private final LocalDateTime now;
    private final Downloader downloader;
    private final RecordFolder record;
    private final Ingest ingest;
    private final Tally tally = new Tally();
    private Set<String> held = Set.of();

    SlotFetch(FetchSettings settings, Downloader downloader, RecordFolder record, Ingest ingest) {
        this.base = settings.addresses().get(Address.GDELT_2);
        this.folder = settings.downloads().resolve("gdelt-2");
        this.now = LocalDateTime.ofInstant(settings.clock().instant(), ZoneOffset.UTC);
        this.downloader = downloader;
        this.record = record;
        this.ingest = ingest;
    }

    @Override
    public FetchReport run(LocalDate from, LocalDate to, FetchListener listener) throws IOException {
        if (from.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException("The day (" + from + ") must not be before " + FIRST_DAY
                    + ", the first of GDELT 2.0. Fetch earlier days as gdelt-1.");
        }
        Files.createDirectories(folder);
        try (SlotLedger ledger = SlotLedger.open(folder.resolve(LEDGER))) {
            Path list = folder.resolve(LIST);
            listener.progress("list of files", 0, 1);
            downloader.get(base.resolve(LIST), list, Expected.anything());
            fetchDays(list, from, to, ledger, listener);
        }
        return tally.report("gdelt");
    }

    /** Gets the slots of some days that a list names which is there already: the whole one or its end. */
    FetchReport listed(Path list, LocalDate from, LocalDate to) throws IOException {
        try (SlotLedger ledger = SlotLedger.open(folder.resolve(LEDGER))) {
            fetchDays(list, from, to, ledger, FetchListener.SILENT);
        }
        return tally.report("gdelt");
    }

    private void fetchDays(Path list, LocalDate from, LocalDate to, SlotLedger ledger, FetchListener listener)
            throws IOException {
        held = record.listDeliveries().stream().map(Delivery::id).collect(Collectors.toSet());
        SlotPlan plan = SlotPlan.read(list, from, to);
        tally.oddities(plan.listRepeated(), plan.listLate());
        if (plan.oddLines() > 0) {
            tally.note(plan.oddLines() + " lines of the list of files name no file and were passed over.");
        }
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        for (long i = 0; i < days; i++) {
            listener.progress(from.plusDays(i).toString(), i * Slot.A_DAY, days * Slot.A_DAY);
            fetchDay(from.plusDays(i), plan, ledger, listener, i, days);
        }
        listener.progress("done", days * Slot.A_DAY, days * Slot.A_DAY);
    }

    private void fetchDay(
            LocalDate day, SlotPlan plan, SlotLedger ledger, FetchListener listener, long index, long days)
            throws IOException {
        List<Got> got = new ArrayList<>();
        int done = 0;
        for (Slot slot : Slot.listOf(day)) {
            if (slot.start().plusMinutes(15).isAfter(now)) {
                break; // it is not over
            }
            Got one = fetchSlot(slot, plan.lines(slot), ledger);
            if (one != null) {
                got.add(one);
            }
            done++;
            listener.progress(day.toString(), index * Slot.A_DAY + done, days * Slot.A_DAY);
        }
        if (!got.isEmpty()) {
            ingestDay(day, got, ledger);
        }
    }

    private @Nullable Got fetchSlot(Slot slot, List<ListedFile> lines, SlotLedger ledger) throws IOException {
        String name = slot.text() + Slot.EVENTS;
        Optional<SlotLedger.Mark> mark = ledger.find(name);
        if (mark.isPresent() && isInRecord(mark.get(), lines)) {
            tally.already();
            return null;
        }
        if (lines.isEmpty()) {
            miss(slot, name, "not listed", ledger);
            return null;
        }
        String reason = "";
        for (ListedFile line : lines) {
            try {
                Got got = obtain(slot, line);
                if (ledger.wasMissing(name)) {
                    tally.backfilled(slot.text());
                }
                return got;
            } catch (DownloadException e) {
                if (e.reason() == DownloadException.Reason.REFUSED) {
                    throw e;
                }
                reason = e.reason() == DownloadException.Reason.MISSING
                        ? "listed, but not there"
                        : String.valueOf(e.getMessage());
            } catch (SourceFormatException e) {
                reason = String.valueOf(e.getMessage());
            }
        }
        miss(slot, name, reason, ledger);
        return null;
    }

    private void miss(Slot slot, String name, String reason, SlotLedger ledger) throws IOException {
        tally.missing(slot.text(), reason);
        ledger.mark(name, State.MISSING, reason);
    }

    /** A delivery that was dropped is fetched again; so is a slot of which the list now gives another MD5. */
    private boolean isInRecord(SlotLedger.Mark mark, List<ListedFile> lines) {
        String[] detail = mark.detail().split(" ", -1);
        return mark.state() == State.INGESTED
                && detail.length == 2
                && (lines.isEmpty()
                        || lines.stream()
                                .anyMatch(l -> detail[0].equals(l.expected().md5())))
                && held.contains(detail[1]);
    }

    private Got obtain(Slot slot, ListedFile line) throws IOException {
        Path dayFolder = Files.createDirectories(folder.resolve(slot.text().substring(0, 8)));
        Path file = dayFolder.resolve(line.name());
        if (!Files.exists(file) || Verification.findFault(file, line.expected()) != null) {
            downloader.get(base.resolve(line.name()), file, line.expected());
            tally.fetched();
        }
        List<SourceInput> inputs = SourceFiles.open(file);
        for (SourceInput input : inputs) {
            // One file that is none of the format must not keep the whole day out.
            Sources.requireFormat(input, FORMAT);
        }
        SourceInput whole = inputs.size() == 1 ? inputs.getFirst() : new JoinedInput(file.toString(), inputs);
        return new Got(line.name(), String.valueOf(line.expected().md5()), whole);
    }

    private void ingestDay(LocalDate day, List<Got> got, SlotLedger ledger) throws IOException {
        String name = "gdelt-2 " + day + " (" + got.size() + " quarter-hours)";
        List<SourceInput> inputs = got.stream().map(Got::input).toList();
        try {
            FileResult result = ingest.file(new JoinedInput(name, inputs), FORMAT);
            tally.result(result);
            for (Got one : got) {
                ledger.mark(
                        one.name(),
                        State.INGESTED,
                        one.md5() + " " + result.summary().id());
            }
        } catch (SourceFormatException e) {
            // A day that cannot be read must not end the run; it is asked for again.
            for (Got one : got) {
                tally.missing(one.name().substring(0, one.name().indexOf('.')), String.valueOf(e.getMessage()));
                ledger.mark(one.name(), State.MISSING, String.valueOf(e.getMessage()));
            }
        }
    }
}
