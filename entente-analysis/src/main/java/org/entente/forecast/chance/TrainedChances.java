package org.entente.forecast.chance;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

/**
 * A model of chances as it stood on a day, with its record on the days before; it can be written to a file and read back.
 *
 * <p>The file begins with {@code ENTCHANCE} and a version; numbers follow in the order of the fields, as {@link
 * DataOutputStream} writes them. A file of another version is refused.
 */
public final class TrainedChances {

    private static final String MAGIC = "ENTCHANCE";
    private static final int VERSION = 1;
    private static final int HELD_OUT = 60;

    private final String dataset;
    private final boolean ofPairs;
    private final int day;
    private final ChanceModel model;
    private final List<ChanceScore> scores;

    private TrainedChances(String dataset, boolean ofPairs, int day, ChanceModel model, List<ChanceScore> scores) {
        this.dataset = dataset;
        this.ofPairs = ofPairs;
        this.day = day;
        this.model = model;
        this.scores = List.copyOf(scores);
    }

    /**
     * Trains on what happened before a day.
     *
     * @param dataset id of the dataset that the events are from
     * @param ofPairs whether the events are between pairs; else of each state with everybody
     * @throws IllegalArgumentException when too little lies before the day
     */
    public static TrainedChances train(String dataset, boolean ofPairs, PairEvents events, int day, int horizon) {
        ChanceModel model = ChanceTrainer.train(events, day, horizon);
        return new TrainedChances(dataset, ofPairs, day, model, trackRecord(events, day, horizon));
    }

    /** How the same method did on the last held-out days; empty when too little lies before them. */
    private static List<ChanceScore> trackRecord(PairEvents events, int day, int horizon) {
        int end = Math.min(day, events.lastDay() + 1); // the data may end long before the day
        int from = end - Math.max(HELD_OUT, 2 * horizon);
        if (from - events.firstDay() < Math.max(60, 4 * horizon)) {
            return List.of();
        }
        return ChanceEvaluation.evaluate(events, from, horizon);
    }

    ChanceModel model() {
        return model;
    }

    List<ChanceScore> scores() {
        return scores;
    }

    /** The day before which everything lies that it was trained on, as an epoch day. */
    public int day() {
        return day;
    }

    /**
     * Checks that it may be used.
     *
     * @throws IllegalArgumentException when it is of another dataset, horizon or kind of sides, or knows what lies after
     *     the day
     */
    public void requireFor(String ofDataset, boolean pairs, int forDay, int horizon) {
        if (!dataset.equals(ofDataset) || ofPairs != pairs || model.horizonDays() != horizon) {
            throw new IllegalArgumentException(
                    "The model is of " + dataset + ", " + (ofPairs ? "pairs" : "single states")
                            + ", " + model.horizonDays() + " days; asked for is " + ofDataset + ", "
                            + (pairs ? "pairs" : "single states") + ", " + horizon + " days. Name another file.");
        }
        if (day > forDay) {
            throw new IllegalArgumentException("The model was trained on what happened before "
                    + LocalDate.ofEpochDay(day) + ", which lies after the forecast's first day "
                    + LocalDate.ofEpochDay(forDay) + ". Name another file.");
        }
    }

    /** Writes it; the file appears whole. */
    public void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            write(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes what the file holds. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(dataset);
        out.writeBoolean(ofPairs);
        out.writeInt(day);
        model.write(out);
        out.writeInt(scores.size());
        for (ChanceScore score : scores) {
            score.write(out);
        }
    }

    /**
     * Reads a file that {@link #write} made.
     *
     * @throws IllegalArgumentException when it is none, or of another version
     */
    public static TrainedChances read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return read(in, file);
        } catch (EOFException | UTFDataFormatException | NegativeArraySizeException e) {
            throw broken(file, "it is no model of chances, or not all of one");
        }
    }

    /**
     * Reads what {@link #write(DataOutputStream)} wrote.
     *
     * @param source what is read, to be named in a refusal
     * @throws IllegalArgumentException when it is no model, or one of another version
     */
    public static TrainedChances read(DataInputStream in, Path source) throws IOException {
        if (!in.readUTF().equals(MAGIC)) {
            throw broken(source, "it is no model of chances");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw broken(source, "its version (" + version + ") must be " + VERSION);
        }
        String dataset = in.readUTF();
        boolean ofPairs = in.readBoolean();
        int day = in.readInt();
        ChanceModel model = ChanceModel.read(in);
        ChanceScore[] scores = new ChanceScore[in.readInt()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ChanceScore.read(in);
        }
        return new TrainedChances(dataset, ofPairs, day, model, List.of(scores));
    }

    private static IllegalArgumentException broken(Path file, String why) {
        return new IllegalArgumentException(
                "The model (" + file + ") cannot be used: " + why + ". Remove it, or name another file.");
    }
}
