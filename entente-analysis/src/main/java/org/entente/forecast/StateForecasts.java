package org.entente.forecast;

import java.io.IOException;
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
import org.entente.forecast.internal.MonthModels;
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
     * Forecasts what happens between two states, or between one state and everybody, with the model of the month: it has
     * learned from what lies before the month of the forecast's first day.
     *
     * @param kept gives the model, which knows nothing of the two
     * @param second null for one state
     * @param datasetId null for the coded dataset that reaches furthest
     * @throws IllegalArgumentException when the record holds no coded events, or too few days of them
     */
    public static StateForecast forecast(
            RecordView view,
            Kept kept,
            State first,
            @Nullable State second,
            int horizonDays,
            @Nullable String datasetId) {
        Asked asked = asked(view, first, second, horizonDays, datasetId);
        return forecast(
                asked,
                asked.pair() < 0
                        ? null
                        : ofMonth(kept, asked.dataset(), second != null, asked.events(), asked.from(), horizonDays));
    }

    /**
     * Learns what a forecast between two states rests on, unless it is kept already.
     *
     * @throws IllegalArgumentException when the record holds no coded events of the dataset
     */
    public static void prepare(RecordView view, Kept kept, int horizonDays, String datasetId) {
        requireHorizon(horizonDays);
        LocalDate from = coverage(view, datasetId).coverage().to().plusDays(1);
        ofMonth(kept, datasetId, true, view.events(datasetId), from, horizonDays);
    }

    private static TrainedChances ofMonth(
            Kept kept, String dataset, boolean ofPairs, EventArray events, LocalDate from, int horizonDays) {
        int before = MonthModels.learnBefore(events, from, FEWEST_DAYS);
        return MonthModels.get(kept, dataset, ofPairs, events, before, horizonDays);
    }

    /**
     * The same with a model from a file, when there is one; else the model is trained on all that lies before the forecast and
     * written there.
     *
     * @throws IllegalArgumentException also when the file holds a model of something else, or one that knows too much
     */
    public static StateForecast forecast(
            RecordView view,
            Path modelFile,
            State first,
            @Nullable State second,
            int horizonDays,
            @Nullable String datasetId)
            throws IOException {
        Asked asked = asked(view, first, second, horizonDays, datasetId);
        return forecast(asked, asked.pair() < 0 ? null : model(asked, modelFile));
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
        EventArray coded = view.events(coverage.dataset());
        PairEvents events = sides.events(coded);
        LocalDate from = coverage.coverage().to().plusDays(1);
        int day = (int) from.toEpochDay();
        int pair = sides.pair(events);
        TrainedChances model = pair < 0 ? null : model(sides, coverage.dataset(), coded, from, horizonDays);
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

    private static TrainedChances model(
            GroupSides sides, String dataset, EventArray coded, LocalDate from, int horizonDays) {
        int before = MonthModels.learnBefore(coded, from, FEWEST_DAYS);
        PairEvents past = sides.events(coded.before(before));
        return TrainedChances.train(dataset, sides.second() != null, past, before, horizonDays);
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
            EventArray events,
            PairEvents pairs,
            int pair) {}

    /** Days of coded events of which a record must hold so many, to say how good a forecast is. */
    public static final int FEWEST_DAYS = 180;

    private static Asked asked(
            RecordView view, State first, @Nullable State second, int horizonDays, @Nullable String datasetId) {
        requireHorizon(horizonDays);
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
                events,
                pairs,
                pairs.findPair(EventArray.pack(first.iso3()), other));
    }

    private static StateForecast forecast(Asked asked, @Nullable TrainedChances model) {
        int day = (int) asked.from().toEpochDay();
        List<KindForecast> kinds =
                model == null ? List.of() : ChanceForecast.forecast(model, asked.pairs(), asked.pair(), day);
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

    private static TrainedChances model(Asked asked, Path file) throws IOException {
        boolean ofPairs = asked.second() != null;
        int day = (int) asked.from().toEpochDay();
        if (Files.exists(file)) {
            TrainedChances model = TrainedChances.read(file);
            model.requireFor(asked.dataset(), ofPairs, day, asked.horizonDays());
            return model;
        }
        TrainedChances model = TrainedChances.train(asked.dataset(), ofPairs, asked.pairs(), day, asked.horizonDays());
        model.write(file);
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
