package org.entente.watch.internal;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.entry.Family;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.provenance.Coverage;
import org.entente.record.RecordSnapshot;
import org.entente.series.DatasetCoverage;
import org.entente.series.Exposure;

/** Years of coded events whose rates never change, as a record would show them on a day. */
final class QuietWorld {

    static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
    private static final int CODED_A_DAY = 1000;

    private final int days;
    private final EventArray events = new EventArray();

    QuietWorld(int days) {
        this.days = days;
    }

    /**
     * Adds a pair's events of one kind.
     *
     * @param aDay mean a day
     * @param shape of the gamma distribution that a week's rate is drawn from; infinite for Poisson counts
     */
    void pair(String one, String other, String code, double aDay, double shape, Random random) {
        int packed = new CameoCode(code).packed();
        double rate = aDay;
        for (int i = 0; i < days; i++) {
            if (i % 7 == 0 && Double.isFinite(shape)) {
                rate = aDay * gamma(shape, random) / shape;
            }
            for (int n = poisson(rate, random); n > 0; n--) {
                events.add((int) FIRST.toEpochDay() + i, EventArray.pack(one), EventArray.pack(other), packed, 0, 1);
            }
        }
    }

    /** What breaks the quiet: so many events on each day from one on. */
    void rise(String one, String other, String code, int aDay, LocalDate from) {
        for (int day = (int) from.toEpochDay(); day <= last().toEpochDay(); day++) {
            for (int n = 0; n < aDay; n++) {
                events.add(day, EventArray.pack(one), EventArray.pack(other), new CameoCode(code).packed(), 0, 1);
            }
        }
    }

    LocalDate last() {
        return FIRST.plusDays(days - 1L);
    }

    /** The world as it is known at the end of a day. */
    RecordSnapshot on(LocalDate day) {
        int known = (int) day.toEpochDay();
        return (RecordSnapshot) Proxy.newProxyInstance(
                RecordSnapshot.class.getClassLoader(),
                new Class<?>[] {RecordSnapshot.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "events" -> arguments[0].equals(EventRules.DATASET) ? until(known) : new EventArray();
                    case "exposure" -> exposure(known);
                    case "listCoverage" ->
                        List.of(new DatasetCoverage(
                                EventRules.DATASET, Family.EVENTS, new Coverage("all", FIRST, day, true)));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private EventArray until(int day) {
        EventArray known = new EventArray();
        for (int i = 0; i < events.size(); i++) {
            if (events.day(i) <= day) {
                known.add(events.day(i), events.source(i), events.target(i), events.code(i), 0, 1);
            }
        }
        return known;
    }

    private static Exposure exposure(int day) {
        int count = day - (int) FIRST.toEpochDay() + 1;
        int[] all = new int[count];
        long[] coded = new long[count];
        for (int i = 0; i < count; i++) {
            all[i] = (int) FIRST.toEpochDay() + i;
            coded[i] = CODED_A_DAY;
        }
        return new Exposure(all, coded);
    }

    private static int poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** Marsaglia and Tsang (2000), for shapes of 1 or more. */
    private static double gamma(double shape, Random random) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
