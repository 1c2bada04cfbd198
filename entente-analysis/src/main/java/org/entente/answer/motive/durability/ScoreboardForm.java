package org.entente.answer.motive.durability;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.motive.durability.Scoreboard.Calibration;
import org.entente.answer.motive.durability.Scoreboard.Gain;

/** Writes and reads scoreboards. */
public final class ScoreboardForm {

    private ScoreboardForm() {}

    /** Writes a scoreboard. */
    public static void write(Scoreboard board, DataOutput out) throws IOException {
        out.writeInt(board.years());
        out.writeInt(board.scored());
        out.writeInt(board.leftOut());
        for (Method method : Method.values()) {
            ForecastScore score = board.scores().get(method);
            out.writeBoolean(score != null);
            if (score != null) {
                out.writeInt(score.episodes());
                out.writeInt(score.survived());
                write(out, score.auc(), score.brier());
            }
            Gain gain = board.gains().get(method);
            out.writeBoolean(gain != null);
            if (gain != null) {
                write(out, gain.auc(), gain.aucLow(), gain.aucHigh());
                write(out, gain.brier(), gain.brierLow(), gain.brierHigh(), gain.skill());
            }
        }
        out.writeInt(board.calibration().size());
        for (Calibration each : board.calibration()) {
            out.writeInt(each.decade());
            out.writeInt(each.episodes());
            write(out, each.chance(), each.survived());
        }
    }

    private static void write(DataOutput out, double... values) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    /** Reads a scoreboard that was written. */
    public static Scoreboard read(DataInput in) throws IOException {
        int years = in.readInt();
        int scored = in.readInt();
        int leftOut = in.readInt();
        Map<Method, ForecastScore> scores = new EnumMap<>(Method.class);
        Map<Method, Gain> gains = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            if (in.readBoolean()) {
                scores.put(method, new ForecastScore(in.readInt(), in.readInt(), in.readDouble(), in.readDouble()));
            }
            if (in.readBoolean()) {
                gains.put(
                        method,
                        new Gain(
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble()));
            }
        }
        List<Calibration> calibration = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            calibration.add(new Calibration(in.readInt(), in.readInt(), in.readDouble(), in.readDouble()));
        }
        return new Scoreboard(years, scored, leftOut, scores, gains, calibration);
    }
}
