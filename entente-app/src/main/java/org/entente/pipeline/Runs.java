package org.entente.pipeline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.answer.PairAnswer;
import org.entente.answer.PairAnswers;
import org.entente.answer.Sentence;
import org.entente.delivery.Delivery;
import org.entente.dossier.Dossier;
import org.entente.dossier.DossierFormat;
import org.entente.dossier.DossierWriter;
import org.entente.dossier.Dossiers;
import org.entente.kept.Kept;
import org.entente.measure.bulk.BulkView;
import org.entente.measure.ideal.IdealPoints;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.RecordView;
import org.jspecify.annotations.Nullable;

/** Makes dossiers, series files and ideal points, each with the lock that makes it again. */
public final class Runs {

    private final RecordFolder record;
    private final String recordName;
    private final String build;

    /**
     * Runs on a record.
     *
     * @param recordName {@code starter} for the record that the program brings along, else empty
     */
    public Runs(RecordFolder record, String recordName) {
        this(record, recordName, Version.BUILD);
    }

    /**
     * Runs of a build of the program.
     *
     * @param build its name; empty where nobody knows, and then no dossier is kept
     */
    Runs(RecordFolder record, String recordName, String build) {
        this.record = record;
        this.recordName = recordName;
        this.build = build;
    }

    /** The record that they run on. */
    public RecordFolder record() {
        return record;
    }

    /**
     * A dossier as text, with its lock.
     *
     * @param bottomLine its first sentences
     */
    public record Text(List<String> bottomLine, String text, RunLock lock) {

        /** Copies the list. */
        public Text {
            bottomLine = List.copyOf(bottomLine);
        }
    }

    /** The lock of a series file, with what the user should know of what was left out. */
    public record SeriesRun(RunLock lock, List<String> notices) {

        /** Copies the list. */
        public SeriesRun {
            notices = List.copyOf(notices);
        }
    }

    /** Makes a dossier; {@code only} restricts the record to these deliveries, null takes all. */
    public Text dossier(
            State first, State second, DossierFormat format, LocalDate asOf, @Nullable Set<String> only, String output)
            throws IOException {
        return dossier(List.of(first, second), format, asOf, only, output);
    }

    /**
     * Gives a dossier, with another pair beside it where four states are named. One that this build of the program made
     * from the same record is not made again.
     *
     * @param states two, or four
     */
    public Text dossier(
            List<State> states, DossierFormat format, LocalDate asOf, @Nullable Set<String> only, String output)
            throws IOException {
        try (RecordSnapshot view = record.open(new SnapshotOptions(asOf, only))) {
            RunLock lock = lock(view, states, format, output);
            Kept kept = new KeptResults(record, view);
            return text(
                    build.isEmpty()
                            ? make(view, kept, states, format, lock)
                            : kept.getOf(
                                    DossierText.FORM,
                                    build + " " + lock.hash(),
                                    () -> make(view, kept, states, format, lock)),
                    lock);
        }
    }

    private static Text text(DossierText made, RunLock lock) {
        return new Text(made.bottomLine(), made.text(), lock);
    }

    private DossierText make(RecordSnapshot view, Kept kept, List<State> states, DossierFormat format, RunLock lock) {
        PairAnswer answer = whole(view, kept, states.get(0), states.get(1));
        if (states.size() > 2) {
            answer = PairAnswers.beside(answer, whole(view, kept, states.get(2), states.get(3)));
        }
        StringWriter text = new StringWriter();
        try {
            DossierWriter.write(assemble(answer, view, lock), format, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DossierText(answer.bottomLine().stream().map(Sentence::text).toList(), text.toString());
    }

    private RunLock lock(RecordSnapshot view, List<State> states, DossierFormat format, String output) {
        List<String> codes = states.stream().map(State::iso3).toList();
        return lock(view, "dossier", codes, format.code(), output);
    }

    private PairAnswer whole(RecordSnapshot view, Kept kept, State first, State second) {
        PairAnswer answer = PairAnswers.whole(view, new BesideSnapshot(view), kept, first, second);
        return answer.withChapterBefore("risk", ForecastChapter.of(view, kept, first, second));
    }

    private static Dossier assemble(PairAnswer answer, RecordSnapshot view, RunLock lock) {
        try (RecordSnapshot beside = view.beside()) {
            return Dossiers.assemble(answer, view, List.of(view, beside), lock.hash(), Version.TEXT);
        }
    }

    /** Writes series to a file with its codebook beside it. */
    public SeriesRun series(SeriesRequest request, LocalDate asOf, @Nullable Set<String> only, Path output)
            throws IOException {
        try (RecordSnapshot view = record.open(new SnapshotOptions(asOf, only))) {
            RunLock lock = lock(view, "series", request.toArguments(), "", fileName(output));
            RecordView read = request.asksAllPairs() ? new BulkView(view) : view;
            return new SeriesRun(lock, new SeriesExport(read).write(request, output));
        }
    }

    /** Ideal points that were written to a file, with the lock that makes them again. */
    public record Points(IdealPoints points, RunLock lock) {}

    /** Estimates ideal points and writes them to a file. */
    public Points idealPoints(IdealPointRequest request, LocalDate asOf, @Nullable Set<String> only, Path output)
            throws IOException {
        IdealPointExport.requireCsv(output);
        try (RecordSnapshot view = record.open(new SnapshotOptions(asOf, only))) {
            RunLock lock = lock(view, "ideal-points", request.toArguments(), "", fileName(output));
            IdealPoints points = IdealPointExport.estimate(view, request);
            IdealPointExport.write(points, output);
            return new Points(points, lock);
        }
    }

    private RunLock lock(RecordSnapshot view, String command, List<String> arguments, String format, String output) {
        return new RunLock(
                Version.TEXT,
                command,
                arguments,
                format,
                view.asOf(),
                recordName,
                view.lockHash(),
                view.listDeliveries().stream().map(Delivery::id).sorted().toList(),
                0,
                output);
    }

    /**
     * Makes a run again from its lock.
     *
     * @throws IllegalArgumentException when the lock is of another version or command
     */
    public void replay(RunLock lock, Path output) throws IOException {
        if (!lock.version().equals(Version.TEXT)) {
            throw new IllegalArgumentException("The run was made by version (" + lock.version() + "), this is "
                    + Version.TEXT + ". Replay it with the version that made it.");
        }
        Set<String> only = Set.copyOf(lock.deliveries());
        RunLock made = switch (lock.command()) {
            case "dossier" -> remake(lock, only, output);
            case "series" ->
                series(SeriesRequest.ofArguments(lock.arguments()), lock.asOf(), only, output)
                        .lock();
            case "ideal-points" ->
                idealPoints(IdealPointRequest.ofArguments(lock.arguments()), lock.asOf(), only, output)
                        .lock();
            default ->
                throw new IllegalArgumentException(
                        "The lock's command (" + lock.command() + ") must be dossier, series or ideal-points.");
        };
        if (!made.hash().equals(lock.hash())) {
            throw new IllegalStateException(
                    "The record's corrections have changed since the run, so the output differs from it.");
        }
    }

    /** Makes a dossier from the rows, also where it is kept. */
    private RunLock remake(RunLock asked, Set<String> only, Path output) throws IOException {
        List<State> states =
                asked.arguments().stream().map(StateSystem.standard()::getState).toList();
        DossierFormat format = DossierFormat.parse(asked.format());
        try (RecordSnapshot view = record.open(new SnapshotOptions(asked.asOf(), only))) {
            RunLock lock = lock(view, states, format, asked.output());
            writeWhole(
                    output,
                    make(view, new KeptResults(record, view), states, format, lock)
                            .text());
            return lock;
        }
    }

    /** Writes a file that appears whole or not at all. */
    public static void writeWhole(Path file, String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
