package org.entente.pipeline.fetch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.delivery.Delivery;
import org.entente.pipeline.FileResult;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.WholeFile;
import org.entente.record.RecordFolder;
import org.entente.source.SourceInput;
import org.entente.source.fetch.Slot;
import org.entente.source.fetch.SlotLedger;
import org.entente.source.fetch.SlotLedger.State;
import org.entente.source.fetch.Verification;
import org.entente.source.file.JoinedInput;
import org.entente.source.file.SourceFiles;

/**
 * Joins the deliveries of a day of slots into one. What it means to drop is written down first, so that a run which is killed
 * between is ended by the next: at no time is a row missing from the record, and at the end none is there twice.
 */
final class DayFold {

    private static final String INTENT = "fold-";

    /** A slot in the record. */
    private record Held(String name, String md5, String delivery) {}

    private final Path folder;
    private final RecordFolder record;
    private final Ingest ingest;

    DayFold(Path folder, RecordFolder record, Ingest ingest) {
        this.folder = folder;
        this.record = record;
        this.ingest = ingest;
    }

    /** Ends what a killed run began. */
    void finish() throws IOException {
        for (LocalDate day : intents()) {
            if (Files.size(intent(day)) > 0) {
                fold(day);
            }
        }
    }

    /** Notes that a day is to be joined when there is time. */
    void plan(LocalDate day) throws IOException {
        if (!Files.exists(intent(day))) {
            Files.createFile(intent(day));
        }
    }

    /** Joins the days that wait for it: all of them, or none as long as only one waits. */
    void foldPlanned(boolean all) throws IOException {
        List<LocalDate> days = intents();
        if (all || days.size() > 1) {
            for (LocalDate day : days) {
                fold(day);
            }
        }
    }

    /** Days that are noted, whether or not joining them was begun. */
    private List<LocalDate> intents() throws IOException {
        List<LocalDate> days = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, INTENT + "????-??-??")) {
            files.forEach(file ->
                    days.add(LocalDate.parse(file.getFileName().toString().substring(INTENT.length()))));
        }
        days.sort(Comparator.naturalOrder());
        return days;
    }

    private Path intent(LocalDate day) {
        return folder.resolve(INTENT + day);
    }

    void fold(LocalDate day) throws IOException {
        Path intent = intent(day);
        Set<String> drop = new LinkedHashSet<>(Files.exists(intent) ? Files.readAllLines(intent) : List.of());
        try (SlotLedger ledger = SlotLedger.open(folder.resolve(SlotFetch.LEDGER))) {
            List<Held> held = held(day, ledger);
            held.forEach(slot -> drop.add(slot.delivery()));
            drop.addAll(unnoted(day));
            if (drop.size() > 1 && areWhole(day, held)) {
                WholeFile.write(intent, String.join("\n", drop) + "\n");
                String whole = join(day, held, ledger);
                drop.remove(whole);
                record.dropAll(drop.stream().filter(record::hasDelivery).toList());
            }
        }
        Files.deleteIfExists(intent);
    }

    /** A run that was killed after a delivery had joined and before that was noted leaves one that nobody knows of. */
    private List<String> unnoted(LocalDate day) {
        return record.listDeliveries().stream()
                .filter(delivery -> delivery.info().file().startsWith("gdelt-2 " + day + " ("))
                .map(Delivery::id)
                .toList();
    }

    private List<Held> held(LocalDate day, SlotLedger ledger) {
        List<Held> held = new ArrayList<>();
        for (Slot slot : Slot.listOf(day)) {
            String name = slot.text() + Slot.EVENTS;
            Optional<SlotLedger.Mark> mark = ledger.find(name).filter(m -> m.state() == State.INGESTED);
            String[] detail = mark.map(SlotLedger.Mark::detail).orElse("").split(" ", -1);
            if (detail.length == 2) {
                held.add(new Held(name, detail[0], detail[1]));
            }
        }
        return held;
    }

    private Path file(LocalDate day, Held slot) {
        return folder.resolve(day.toString().replace("-", "")).resolve(slot.name());
    }

    /** Whoever cleared the downloads away keeps the deliveries as they are. */
    private boolean areWhole(LocalDate day, List<Held> held) throws IOException {
        for (Held slot : held) {
            Path file = file(day, slot);
            if (!Files.exists(file) || !Verification.md5Of(file).equals(slot.md5())) {
                return false;
            }
        }
        return !held.isEmpty();
    }

    private String join(LocalDate day, List<Held> held, SlotLedger ledger) throws IOException {
        List<SourceInput> inputs = new ArrayList<>();
        for (Held slot : held) {
            inputs.addAll(SourceFiles.open(file(day, slot)));
        }
        String name = "gdelt-2 " + day + " (" + held.size() + " quarter-hours)";
        FileResult result = ingest.file(new JoinedInput(name, inputs), "gdelt");
        String id = result.summary().id();
        for (Held slot : held) {
            ledger.mark(slot.name(), State.INGESTED, slot.md5() + " " + id);
        }
        return id;
    }
}
