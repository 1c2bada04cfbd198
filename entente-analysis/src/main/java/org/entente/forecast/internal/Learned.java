package org.entente.forecast.internal;

import java.util.HashSet;
import java.util.Set;
import org.entente.forecast.EvaluationSettings;
import org.entente.forecast.feature.Features;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.history.History;
import org.entente.forecast.history.Traits;
import org.entente.forecast.learn.TrainingRows;
import org.entente.forecast.rule.PartnerRules;
import org.entente.forecast.rule.PathRules;
import org.entente.forecast.rule.Rules;

/**
 * History, rule tables and training rows, filled in one pass over time. Each step is first asked about (rows for the
 * ranker, counts for the rules) and then observed, so nothing is ever learned from a step that it knew.
 */
final class Learned {

    private final Quadruples data;
    private final EvaluationSettings settings;
    private final History history;
    private final Rules rules;
    private final PartnerRules partnerRules;
    private final PartnerRules rootPartnerRules;
    private final PathRules pathRules;
    private final Features features;
    private final RowDraw draw;
    private final boolean[] isAnswer;
    private int cutStep;
    private int rowsFromStep;

    Learned(Quadruples data, EvaluationSettings settings) {
        this.data = data;
        this.settings = settings;
        Traits traits = new Traits(data);
        history = new History(data, traits);
        rules = new Rules(2 * data.relationCount(), traits);
        partnerRules = new PartnerRules(data.entityCount(), 2 * data.relationCount());
        rootPartnerRules = new PartnerRules(data.entityCount(), traits.rootCount());
        pathRules = new PathRules(traits.rootCount());
        features = newFeatures();
        draw = new RowDraw(settings, this::newFeatures);
        isAnswer = new boolean[data.entityCount()];
    }

    Features newFeatures() {
        return new Features(
                history,
                rules,
                partnerRules,
                rootPartnerRules,
                pathRules,
                settings.candidates(),
                data.entityCount(),
                data.relationCount());
    }

    /** Learns from all facts before the cut and publishes the tables. */
    void learnUntil(int cut) {
        cutStep = data.step(cut - 1) + 1;
        rowsFromStep = cutStep - settings.windowSteps();
        draw.setShare(countQuestions(cut));
        for (int from = 0; from < cut; ) {
            int end = Math.min(cut, data.endOfStep(from));
            int step = data.step(from);
            if (step >= rowsFromStep) {
                publishIfDue(step);
                draw.add(data, from, end);
            }
            learnStep(from, end);
            history.observe(data, from, end);
            from = end;
        }
        publish();
    }

    private int nextPublish = Integer.MIN_VALUE;

    private void publishIfDue(int step) {
        if (step >= nextPublish) {
            publish();
            int left = cutStep - step;
            nextPublish = cutStep - (left - 1) / settings.publishSteps() * settings.publishSteps();
        }
    }

    private void publish() {
        rules.publish();
        partnerRules.publish();
        rootPartnerRules.publish();
        pathRules.publish();
    }

    private int countQuestions(int cut) {
        Set<Long> questions = new HashSet<>();
        int count = 0;
        for (int from = 0; from < cut; ) {
            int end = Math.min(cut, data.endOfStep(from));
            if (data.step(from) >= rowsFromStep) {
                questions.clear();
                for (int fact = from; fact < end; fact++) {
                    questions.add((long) data.subject(fact) << 32 | data.relation(fact));
                }
                count += questions.size();
            }
            from = end;
        }
        return count;
    }

    private void learnPaths(int s, int r, int step) {
        int root = history.traits().root(r);
        for (int first : features.latestPartners(s, step)) {
            int sign = pathRules.sign(history, first, step);
            for (int second : features.latestPartners(history.other(first), step)) {
                int end = history.other(second);
                if (end != s) {
                    pathRules.learn(sign, pathRules.sign(history, second, step), root, isAnswer[end]);
                }
            }
        }
    }

    /** Counts rules from the questions of a step, and shows them when they are to be online. */
    void learnStep(int from, int end) {
        new StepQuestions(data, from, end).forEach((s, r, answers) -> {
            int step = data.step(from);
            mark(answers, true);
            rules.learn(history, s, r, step, isAnswer);
            learnPaths(s, r, step);
            mark(answers, false);
            int root = history.traits().root(r);
            for (int pair : features.latestPartners(s, step)) {
                int partner = history.other(pair);
                partnerRules.learnBody(partner, r);
                rootPartnerRules.learnBody(partner, root);
                for (int answer : answers) {
                    partnerRules.learnHit(partner, r, answer);
                    rootPartnerRules.learnHit(partner, root, answer);
                }
            }
        });
    }

    private void mark(int[] answers, boolean value) {
        for (int answer : answers) {
            isAnswer[answer] = value;
        }
    }

    /** Takes in a held-out step: look-ups always, tables only in online mode. */
    void observe(int from, int to, boolean learning) {
        if (learning) {
            learnStep(from, to);
            publish();
        }
        history.observe(data, from, to);
    }

    History history() {
        return history;
    }

    Rules rules() {
        return rules;
    }

    TrainingRows rows() {
        return draw.rows();
    }
}
