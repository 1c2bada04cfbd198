package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.pipeline.Runs;
import org.entente.pipeline.StarterRecord;
import org.entente.record.RecordFolder;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {

    private static final String DEFAULT_FOLDER = "record";

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Folder of the record (default: $ENTENTE_RECORD, else ./record, else the starter record).")
    private @Nullable Path record;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Use only what was known by the end of this day, month or year (default: today).")
    private @Nullable String asOf;

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    static CommonOptions on(@Nullable Path folder) {
        CommonOptions options = new CommonOptions();
        options.record = folder;
        return options;
    }

    boolean json() {
        return json;
    }

    LocalDate asOf() {
        return asOf == null
                ? LocalDate.now(ZoneOffset.UTC)
                : PartialDate.parse(asOf).last();
    }

    /** The folder that is named, or would be made. */
    Path folder() {
        Path named = named();
        return named != null ? named : Path.of(DEFAULT_FOLDER);
    }

    private @Nullable Path named() {
        String environment = System.getenv("ENTENTE_RECORD");
        if (record != null) {
            return record;
        }
        return environment == null || environment.isBlank() ? null : Path.of(environment);
    }

    /** The record to read from: the one that is named, else the one here, else the starter. */
    RecordFolder openRecord() throws IOException {
        return usesStarter() ? StarterRecord.open() : RecordFolder.open(folder());
    }

    /** The option that names the same record to another command; empty where that would find it by itself. */
    Optional<String> recordOption() {
        return record == null ? Optional.empty() : Optional.of("--record=" + record);
    }

    boolean usesStarter() {
        return named() == null && !Files.isDirectory(Path.of(DEFAULT_FOLDER));
    }

    Runs openRuns() throws IOException {
        return new Runs(openRecord(), usesStarter() ? "starter" : "");
    }

    /**
     * The same for a report, which two threads ask for: of the cores the database gets what they leave it, at least one,
     * since threads that take turns cost more than they bring.
     */
    Runs openRunsOfReport() throws IOException {
        RecordFolder opened = openRecord();
        int left = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new Runs(
                RecordFolder.open(opened.path(), opened.settings().withThreadsUpTo(left)),
                usesStarter() ? "starter" : "");
    }

    /** The state that a user names, at the day that is asked about. */
    State state(String name) {
        return StateSystem.standard().getStateNamed(name, null);
    }
}
