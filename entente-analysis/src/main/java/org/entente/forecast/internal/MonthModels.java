package org.entente.forecast.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.entente.event.EventArray;
import org.entente.forecast.chance.PairEvents;
import org.entente.forecast.chance.TrainedChances;
import org.entente.kept.Kept;

/**
 * Models of chances that know what lies before the month of a forecast: one serves all days of the month, and a day's events
 * change a forecast without training anew.
 */
public final class MonthModels {

    private static final int BYTES = 4 * Integer.BYTES;

    private MonthModels() {}

    /**
     * The day before which everything lies that is learned from: the first of the month of a forecast's first day, or that
     * day itself where the events before the month span too few days.
     *
     * @param fewestDays as many as must lie before the month
     */
    public static int learnBefore(EventArray events, LocalDate from, int fewestDays) {
        int month = (int) from.withDayOfMonth(1).toEpochDay();
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < events.size(); i++) {
            first = Math.min(first, events.day(i));
        }
        return first <= month - fewestDays ? month : (int) from.toEpochDay();
    }

    /**
     * The model of a day, kept for every later question about the same events.
     *
     * @param ofPairs whether it is of pairs of states, else of one state and everybody
     * @param before what {@link #learnBefore} says
     */
    public static TrainedChances get(
            Kept kept, String dataset, boolean ofPairs, EventArray events, int before, int horizonDays) {
        EventArray past = events.before(before);
        String input = dataset + " " + before + " " + hash(past);
        return kept.getOf(
                new Form(ofPairs, horizonDays),
                input,
                () -> TrainedChances.train(
                        dataset,
                        ofPairs,
                        ofPairs ? PairEvents.betweenStates(past) : PairEvents.ofEachState(past),
                        before,
                        horizonDays));
    }

    private static String hash(EventArray events) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer row = ByteBuffer.allocate(BYTES);
            for (int i = 0; i < events.size(); i++) {
                row.clear();
                row.putInt(events.day(i)).putInt(events.source(i));
                row.putInt(events.target(i)).putInt(events.code(i));
                digest.update(row.array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** How a model is kept. */
    private record Form(boolean ofPairs, int horizonDays) implements Kept.Form<TrainedChances> {

        @Override
        public String name() {
            return "chances-2-" + (ofPairs ? "pairs-" : "states-") + horizonDays;
        }

        @Override
        public void write(TrainedChances model, DataOutputStream out) throws IOException {
            model.write(out);
        }

        @Override
        public TrainedChances read(DataInputStream in) throws IOException {
            return TrainedChances.read(in, Path.of(name()));
        }
    }
}
