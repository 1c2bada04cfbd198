package org.entente.forecast.chance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * How well the chances of one kind did on time that the model had not seen; component names are JSON keys.
 *
 * @param kind code of the kind
 * @param horizonDays length of the windows
 * @param forecasts how many pairs and windows
 * @param happened in how many it happened
 * @param brier mean squared error of the chances, 0 to 1
 * @param brierBaseRate the same of the training's base rate
 * @param brierPersistence the same of "as in the window before", a yes or no calibrated on training windows
 * @param skillBaseRate 1 − brier / brierBaseRate
 * @param skillPersistence 1 − brier / brierPersistence
 * @param ece expected calibration error over bins with a mean chance above .05; NaN when there are none
 * @param bins the reliability table: by tenths, the first one parted at .05
 */
public record ChanceScore(
        String kind,
        int horizonDays,
        int forecasts,
        int happened,
        double brier,
        double brierBaseRate,
        double brierPersistence,
        double skillBaseRate,
        double skillPersistence,
        double ece,
        List<Bin> bins) {

    /** Copies the bins. */
    public ChanceScore {
        bins = List.copyOf(bins);
    }

    /** Whether it beats both base rate and persistence; where not, the base rate is what to show. */
    public boolean hasSkill() {
        return skillBaseRate > 0 && skillPersistence > 0;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(kind);
        out.writeInt(horizonDays);
        out.writeInt(forecasts);
        out.writeInt(happened);
        for (double value :
                new double[] {brier, brierBaseRate, brierPersistence, skillBaseRate, skillPersistence, ece}) {
            out.writeDouble(value);
        }
        out.writeInt(bins.size());
        for (Bin bin : bins) {
            out.writeDouble(bin.from());
            out.writeInt(bin.count());
            out.writeDouble(bin.meanChance());
            out.writeDouble(bin.share());
        }
    }

    static ChanceScore read(DataInputStream in) throws IOException {
        String kind = in.readUTF();
        int[] counts = {in.readInt(), in.readInt(), in.readInt()};
        double[] values = new double[6];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        Bin[] bins = new Bin[in.readInt()];
        for (int i = 0; i < bins.length; i++) {
            bins[i] = new Bin(in.readDouble(), in.readInt(), in.readDouble(), in.readDouble());
        }
        return new ChanceScore(
                kind,
                counts[0],
                counts[1],
                counts[2],
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                List.of(bins));
    }

    /**
     * One bin of the reliability table.
     *
     * @param from lowest chance in it
     * @param count forecasts in it
     * @param meanChance mean of the chances
     * @param share share in which it happened
     */
    public record Bin(double from, int count, double meanChance, double share) {}
}
