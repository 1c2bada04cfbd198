package org.entente.answer.motive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.answer.motive.durability.ForwardValidation;
import org.entente.answer.motive.durability.Learner;
import org.entente.answer.motive.durability.Scoreboard;
import org.entente.answer.motive.durability.ScoreboardForm;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.answer.motive.panel.PanelForm;
import org.entente.answer.motive.panel.PanelReader;
import org.entente.answer.motive.response.PooledResponse;
import org.entente.answer.motive.response.PressurePanel;
import org.entente.entry.Family;
import org.entente.kept.Kept;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;

/** What all pairs have in common when one of them is asked about: the panel, and what was learned from it. Immutable. */
public final class MotiveWorld {

    static final int HORIZON = 5;

    private final PairPanel panel;
    private final @Nullable Scoreboard trackRecord;
    private final @Nullable Pressed pressed;

    /**
     * Pressure on all states, and how bonds respond to it.
     *
     * @param told whether the record holds sanctions at all
     */
    record Pressed(PressurePanel pressures, PooledResponse pool, boolean told) {}

    private MotiveWorld(PairPanel panel, @Nullable Scoreboard trackRecord, @Nullable Pressed pressed) {
        this.panel = panel;
        this.trackRecord = trackRecord;
        this.pressed = pressed;
    }

    /** Reads and learns everything; on a record of all public files some ten seconds of processor time. */
    public static MotiveWorld of(WorldView view) {
        PairPanel panel = PanelReader.read(view);
        EpisodeRule rule = new EpisodeRule(panel);
        CompletableFuture<Optional<Scoreboard>> trackRecord =
                CompletableFuture.supplyAsync(() -> Optional.ofNullable(trackRecord(rule, panel)));
        Pressed pressed = pressed(view, rule, panel);
        return new MotiveWorld(panel, trackRecord.join().orElse(null), pressed);
    }

    private static @Nullable Scoreboard trackRecord(EpisodeRule rule, PairPanel panel) {
        int year = panel.reach().last();
        if (year == 0) {
            return null;
        }
        Scoreboard board =
                Scoreboard.of(ForwardValidation.run(rule, panel, Learner.Settings.CHOSEN, year), HORIZON, year);
        return board.scored() == 0 ? null : board;
    }

    private static @Nullable Pressed pressed(WorldView view, EpisodeRule rule, PairPanel panel) {
        int last = panel.reach().votes();
        if (last == 0) {
            return null;
        }
        PressurePanel pressures = PressurePanel.read(view, panel);
        PooledResponse pool = PooledResponse.fit(panel, pressures, inSight(rule, panel, last), last);
        return new Pressed(pressures, pool, view.countEntries(Family.SANCTIONS) > 0);
    }

    /** All pairs in sight in a year, as two numbers each. */
    static List<int[]> inSight(EpisodeRule rule, PairPanel panel, int year) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < panel.states().size(); i++) {
            for (int j = i + 1; j < panel.states().size(); j++) {
                if (rule.isInSight(i, j, year)) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    /** All pairs by year. */
    public PairPanel panel() {
        return panel;
    }

    /** How good forecasts of durability were; null when none can be scored. */
    @Nullable
    Scoreboard trackRecord() {
        return trackRecord;
    }

    /** Null when the record holds no votes of all states. */
    @Nullable
    Pressed pressed() {
        return pressed;
    }

    /** How it is kept. */
    public static Kept.Form<MotiveWorld> form() {
        return new Form();
    }

    private static final class Form implements Kept.Form<MotiveWorld> {

        @Override
        public String name() {
            return "motive-2";
        }

        @Override
        public void write(MotiveWorld world, DataOutputStream out) throws IOException {
            PanelForm.write(world.panel, out);
            out.writeBoolean(world.trackRecord != null);
            if (world.trackRecord != null) {
                ScoreboardForm.write(world.trackRecord, out);
            }
            out.writeBoolean(world.pressed != null);
            if (world.pressed != null) {
                world.pressed.pressures().write(out);
                world.pressed.pool().write(out);
                out.writeBoolean(world.pressed.told());
            }
        }

        @Override
        public MotiveWorld read(DataInputStream in) throws IOException {
            PairPanel panel = PanelForm.read(in);
            Scoreboard trackRecord = in.readBoolean() ? ScoreboardForm.read(in) : null;
            Pressed pressed = in.readBoolean()
                    ? new Pressed(PressurePanel.read(in, panel), PooledResponse.read(in), in.readBoolean())
                    : null;
            return new MotiveWorld(panel, trackRecord, pressed);
        }
    }
}
