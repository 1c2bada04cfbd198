package org.entente.forecast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.State;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.forecast.chance.ChanceForecast;
import org.entente.forecast.chance.KindForecast;
import org.entente.forecast.chance.PairEvents;
import org.entente.forecast.chance.TrainedChances;
import org.entente.kept.Kept;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.series.DatasetCoverage;
import org.entente.series.RecordView;
import org.jspecify.annotations.Nullable;

/** Forecasts from the machine-coded events of the record, one dataset at a time, as of the view's day. */
public final class StateForecasts {

    private StateForecasts() {}

    /**
     * Forecasts what happens between two states, or between one state and everybody.
     *
     * @param second null for one state
     * @param datasetId null for the coded dataset that reaches furthest
     * @throws IllegalArgumentException when the record holds no coded events, or too few days of them
     */
    public static StateForecast forecast(
            RecordView view, State first, @Nullable State second, int horizonDays, @Nullable String datasetId) {
        try {
            return forecast(view, first, second, horizonDays, datasetId, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with a model from a file, when there is one; else the model is trained and written there. So a new day's
     * events change the forecast without training anew; the chances then rest on what was learned by the model's day.
     *
     * @param modelFile null to train anew
     * @throws IllegalArgumentException also when the file holds a model of something else, or one that knows too much
     */
    public static StateForecast forecast(
            RecordView view,
            State first,
            @Nullable State second,
            int horizonDays,
            @Nullable String datasetId,
            @Nullable Path modelFile)
            throws IOException {
        requireHorizon(horizonDays);
        Asked asked = asked(view, first, second, horizonDays, datasetId);
        TrainedChances model = asked.pair() < 0 ? null : model(asked, modelFile);
        return forecast(asked, model);
    }

    /**
     * Forecasts what happens between two sides of which one at least is a group, or between a group and everybody. A group is
     * taken as one actor: what its members do with others counts as its own, what they do to one another is left out. A side
     * that lies within the other is taken out of it.
     *
     * @param second null for everybody
     * @throws IllegalArgumentException also when a state would be on both sides
     */
    public static StateForecast ofGroups(
            RecordView view, Side first, @Nullable Side second, int horizonDays, @Nullable String datasetId) {
        requireHorizon(horizonDays);
        return forecastOf(GroupSides.of(first, second), view, horizonDays, datasetId);
    }

    private static StateForecast forecastOf(
            GroupSides sides, RecordView view, int horizonDays, @Nullable String datasetId) {
        DatasetCoverage coverage = coverage(view, datasetId);
        PairEvents events = sides.events(view.events(coverage.dataset()));
        LocalDate from = coverage.coverage().to().plusDays(1);
        int day = (int) from.toEpochDay();
        int pair = sides.pair(events);
        TrainedChances model = pair < 0
                ? null
                : TrainedChances.train(coverage.dataset(), sides.second() != null, events, day, horizonDays);
        List<KindForecast> kinds = model == null ? List.of() : ChanceForecast.forecast(model, events, pair, day);
        List<String> notes = new ArrayList<>(notes(view, from, kinds));
        notes.addAll(sides.notes());
        Side second = sides.second();
        return new StateForecast(
                sides.first().code(),
                second == null ? null : second.code(),
                coverage.dataset(),
                view.asOf(),
                from,
                from.plusDays(horizonDays - 1L),
                horizonDays,
                kinds,
                model == null ? null : LocalDate.ofEpochDay(model.day()),
                notes);
    }

    private static void requireHorizon(int horizonDays) {
        if (horizonDays < 1 || horizonDays > 365) {
            throw new IllegalArgumentException("The horizon (" + horizonDays + " days) must lie in 1 to 365 days.");
        }
    }

    /** A question with the events that it rests on. */
    private record Asked(
            RecordView view,
            State first,
            @Nullable State second,
            int horizonDays,
            String dataset,
            LocalDate from,
            PairEvents events,
            int pair) {}

    /** Days of coded events of which a record must hold so many, to say how good a forecast is. */
    public static final int FEWEST_DAYS = 180;

    private static Asked asked(
            RecordView view, State first, @Nullable State second, int horizonDays, @Nullable String datasetId) {
        DatasetCoverage coverage = coverage(view, datasetId);
        EventArray events = view.events(coverage.dataset());
        PairEvents pairs = second == null ? PairEvents.ofEachState(events) : PairEvents.betweenStates(events);
        int other = second == null ? PairEvents.EVERYBODY : EventArray.pack(second.iso3());
        return new Asked(
                view,
                first,
                second,
                horizonDays,
                coverage.dataset(),
                coverage.coverage().to().plusDays(1),
                pairs,
                pairs.findPair(EventArray.pack(first.iso3()), other));
    }

    private static StateForecast forecast(Asked asked, @Nullable TrainedChances model) {
        int day = (int) asked.from().toEpochDay();
        List<KindForecast> kinds =
                model == null ? List.of() : ChanceForecast.forecast(model, asked.events(), asked.pair(), day);
        State second = asked.second();
        return new StateForecast(
                asked.first().iso3(),
                second == null ? null : second.iso3(),
                asked.dataset(),
                asked.view().asOf(),
                asked.from(),
                asked.from().plusDays(asked.horizonDays() - 1L),
                asked.horizonDays(),
                kinds,
                model == null ? null : LocalDate.ofEpochDay(model.day()),
                notes(asked.view(), asked.from(), kinds));
    }

    /**
     * Forecasts what happens between two states with a model that is kept.
     *
     * @param kept gives the model of the day, which knows nothing of the pair
     */
    public static StateForecast forecast(RecordView view, Kept kept, State first, State second, int horizonDays) {
        Asked asked = asked(view, first, second, horizonDays, null);
        if (asked.pair() < 0) {
            return forecast(asked, null);
        }
        int day = (int) asked.from().toEpochDay();
        Kept.Form<TrainedChances> form = new ChancesForm(horizonDays);
        return forecast(
                asked,
                kept.getOfDay(
                        form, unused -> TrainedChances.train(asked.dataset(), true, asked.events(), day, horizonDays)));
    }

    /** How a model is kept. */
    private record ChancesForm(int horizonDays) implements Kept.Form<TrainedChances> {

        @Override
        public String name() {
            return "chances-1-" + horizonDays;
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

    private static TrainedChances model(Asked asked, @Nullable Path file) throws IOException {
        String dataset = asked.dataset();
        boolean ofPairs = asked.second() != null;
        int day = (int) asked.from().toEpochDay();
        int horizonDays = asked.horizonDays();
        if (file != null && Files.exists(file)) {
            TrainedChances model = TrainedChances.read(file);
            model.requireFor(dataset, ofPairs, day, horizonDays);
            return model;
        }
        TrainedChances model = TrainedChances.train(dataset, ofPairs, asked.events(), day, horizonDays);
        if (file != null) {
            model.write(file);
        }
        return model;
    }

    private static DatasetCoverage coverage(RecordView view, @Nullable String datasetId) {
        List<String> coded = view.listDatasets().stream()
                .filter(dataset -> dataset.trust() == TrustClass.CODED)
                .map(Dataset::id)
                .filter(id -> datasetId == null || id.equals(datasetId))
                .toList();
        DatasetCoverage furthest = null;
        for (DatasetCoverage each : view.listCoverage()) {
            if (each.family() == Family.EVENTS
                    && coded.contains(each.dataset())
                    && (furthest == null
                            || each.coverage().to().isAfter(furthest.coverage().to()))) {
                furthest = each;
            }
        }
        if (furthest == null) {
            throw new IllegalArgumentException("The record holds no coded events"
                    + (datasetId == null ? "" : " of (" + datasetId + ")")
                    + " to forecast from. Ingest some, as in: entente ingest gdelt FILE…");
        }
        return furthest;
    }

    private static List<String> notes(RecordView view, LocalDate from, List<KindForecast> kinds) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "What is forecast is that the dataset codes such an event, not that it happens: a coding is not a fact.");
        if (from.isBefore(view.asOf())) {
            notes.add("The dataset ends on " + from.minusDays(1)
                    + "; what came after is unknown, and the window begins then.");
        }
        if (kinds.isEmpty()) {
            notes.add("No event between them was ever coded, so there is nothing to forecast from.");
        } else if (kinds.stream().allMatch(kind -> Double.isNaN(kind.skillBaseRate()))) {
            notes.add("There are too few days to say how good such forecasts have been: base rates are shown.");
        }
        notes.add("The chance of force stands beside its base rate and track record; it is no warning.");
        return notes;
    }
}
