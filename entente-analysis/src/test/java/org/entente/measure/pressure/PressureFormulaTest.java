package org.entente.measure.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.actor.StateSystem;
import org.entente.measure.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sum over columns is that of the formula read literally, act by act. */
class PressureFormulaTest {

    private static final Party KOREA = new Party.OfState(StateSystem.standard().getState("PRK"));
    private static final LocalDate DAY = LocalDate.of(2012, 1, 1);
    private static final List<String> SENDERS = List.of("USA", "JPN", "KOR", "GBR", "UNSC", "EU");
    private static final double YEAR = 365.25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomActsGiveWhatTheFormulaGives(long seed) {
        Random random = new Random(seed);
        List<PressureAct> acts = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(200); i++) {
            acts.add(act(random));
        }
        Map<String, Double> shares = new HashMap<>();
        shares.put("PRK", .1 * random.nextDouble());
        for (String sender : SENDERS.subList(0, 3)) {
            shares.put(sender, .2 * random.nextDouble());
        }
        SenderWeights weights = new SenderWeights("made up", shares, Map.of(), Set.of("UNSC"));
        double halfLife = YEAR * (.2 + random.nextDouble());

        double value = new Pressure(KOREA, DAY, acts).value(DAY, weights, halfLife);

        assertThat(value).isCloseTo(naive(acts, shares, halfLife), within(1e-9 * Math.max(1, value)));
    }

    private static PressureAct act(Random random) {
        LocalDate from = DAY.minusDays(random.nextInt(3000) - 200);
        LocalDate end = random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(900));
        PressureInstrument[] all = PressureInstrument.values();
        return new PressureAct(
                SENDERS.get(random.nextInt(SENDERS.size())),
                all[random.nextInt(all.length)],
                from,
                end,
                random.nextBoolean(),
                5 * random.nextDouble(),
                null);
    }

    private static double naive(List<PressureAct> acts, Map<String, Double> shares, double halfLife) {
        Map<String, Double> strengths = new HashMap<>();
        for (String sender : SENDERS) {
            for (PressureInstrument instrument : PressureInstrument.values()) {
                double x = 0;
                for (PressureAct act : acts) {
                    if (act.sender().equals(sender) && act.instrument() == instrument) {
                        x += left(act, halfLife);
                    }
                }
                if (x > 0) {
                    double strength = instrument.severity() * Math.log(1 + x / instrument.whole()) / Math.log(2);
                    strengths.merge(sender, strength, Double::sum);
                }
            }
        }
        double known = 0;
        int count = 0;
        for (String sender : strengths.keySet()) {
            Double weight = weight(sender, shares);
            known += weight == null ? 0 : weight;
            count += weight == null ? 0 : 1;
        }
        double sum = 0;
        for (Map.Entry<String, Double> each : strengths.entrySet()) {
            Double weight = weight(each.getKey(), shares);
            sum += (weight != null ? weight : count == 0 ? 1 : known / count) * each.getValue();
        }
        return sum;
    }

    private static @Nullable Double weight(String sender, Map<String, Double> shares) {
        if (sender.equals("UNSC")) {
            return 1.0;
        }
        Double share = shares.get(sender);
        return share == null ? null : share / (1 - shares.getOrDefault("PRK", 0.0));
    }

    /** What is left of an act: all of it while it stands, then half as much with each half-life; nothing before it began. */
    private static double left(PressureAct act, double halfLife) {
        if (act.from().isAfter(DAY)) {
            return 0;
        }
        LocalDate to = act.to();
        LocalDate fades = act.standing() ? to : act.from();
        if (fades == null || fades.isAfter(DAY)) {
            return act.amount();
        }
        return act.amount() * Math.pow(2, -(DAY.toEpochDay() - fades.toEpochDay()) / halfLife);
    }
}
