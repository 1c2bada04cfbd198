package org.entente.forecast.feature;

import java.util.List;
import org.entente.forecast.history.History;
import org.entente.forecast.rule.PartnerRules;
import org.entente.forecast.rule.Rules;

/** What rules say: those from the ties between the two, those from the subject's latest partners, and traffic over partners. */
final class RuleFeatures {

    static final List<Feature> COLUMNS = new Columns()
            .add(Family.RULE, "rule.best", "rule.second", "rule.or", "rule.sum")
            .add(Family.PARTNERS, "partner.best", "partner.sum", "partner.or", "flow")
            .add(Family.PARTNERS, "back.partner.best", "back.partner.sum", "peers.relation", "peers.any")
            .add(Family.PARTNERS, "partner.root.best", "partner.root.sum")
            .list();

    private static final int KEPT = 10;
    private static final int BACK = 8;

    private final Question question;
    private final Rules rules;
    private final PartnerRules partnerRules;
    private final PartnerRules rootPartnerRules;
    private final TopPartners top;
    private final Candidates candidates;
    private final float[] best = new float[KEPT];
    private final float[] partnerBest;
    private final float[] partnerSum;
    private final float[] partnerMiss;
    private final float[] rootBest;
    private final float[] rootSum;
    private final int[] partnerAt;
    private final int[] rootAt;
    private int stamp;

    RuleFeatures(
            Question question,
            Rules rules,
            PartnerRules partnerRules,
            PartnerRules rootPartnerRules,
            TopPartners top,
            Candidates candidates) {
        this.question = question;
        this.rules = rules;
        this.partnerRules = partnerRules;
        this.rootPartnerRules = rootPartnerRules;
        this.top = top;
        this.candidates = candidates;
        int entities = candidates.entityCount();
        partnerBest = new float[entities];
        partnerSum = new float[entities];
        partnerMiss = new float[entities];
        partnerAt = new int[entities];
        rootBest = new float[entities];
        rootSum = new float[entities];
        rootAt = new int[entities];
    }

    /** Gathers what the subject's latest partners say about everybody. */
    void start() {
        stamp++;
        float weight = 1;
        for (int pair : top.of(question.subject, question.step)) {
            int partner = question.history.other(pair);
            int from = partnerRules.find(partner, question.relation);
            for (int rule = partnerRules.first(from); rule >= 0; rule = partnerRules.next(rule)) {
                gather(partnerRules.object(rule), partnerRules.confidence(from, rule), weight);
            }
            gatherRoot(rootPartnerRules.find(partner, question.root), weight);
            weight *= .9f;
        }
    }

    private void gatherRoot(int from, float weight) {
        for (int rule = rootPartnerRules.first(from); rule >= 0; rule = rootPartnerRules.next(rule)) {
            int entity = rootPartnerRules.object(rule);
            float confidence = rootPartnerRules.confidence(from, rule);
            if (rootAt[entity] != stamp) {
                rootAt[entity] = stamp;
                rootBest[entity] = 0;
                rootSum[entity] = 0;
            }
            rootBest[entity] = Math.max(rootBest[entity], confidence);
            rootSum[entity] += confidence * weight;
        }
    }

    private void gather(int entity, float confidence, float weight) {
        if (partnerAt[entity] != stamp) {
            partnerAt[entity] = stamp;
            partnerBest[entity] = 0;
            partnerSum[entity] = 0;
            partnerMiss[entity] = 1;
        }
        partnerBest[entity] = Math.max(partnerBest[entity], confidence);
        partnerSum[entity] += confidence * weight;
        partnerMiss[entity] *= 1 - confidence * .5f;
    }

    /** What the candidate's latest partners say about whether it meets the subject. */
    private void writeBack(float[] row, int from, int candidate) {
        float strongest = 0;
        float sum = 0;
        float weight = 1;
        int[] latest = top.of(candidate, question.step);
        for (int i = 0; i < Math.min(BACK, latest.length); i++) {
            int partner = question.history.other(latest[i]);
            float confidence = partnerRules.confidence(partner, question.inverse, question.subject);
            strongest = Math.max(strongest, confidence);
            sum += confidence * weight;
            weight *= .9f;
        }
        row[from] = strongest;
        row[from + 1] = sum;
    }

    int write(float[] row, int from, int candidate) {
        History history = question.history;
        int kept = 0;
        float sum = 0;
        int pair = history.findPair(question.subject, candidate);
        for (int tie = history.firstTie(pair); tie >= 0; tie = history.nextTie(tie)) {
            float confidence = rules.confidence(history, tie, question.relation, question.step);
            kept = Rules.keepBest(best, kept, confidence);
            sum += confidence;
        }
        row[from] = kept > 0 ? best[0] : 0;
        row[from + 1] = kept > 1 ? best[1] : 0;
        row[from + 2] = (float) Rules.noisyOr(best, kept);
        row[from + 3] = sum;
        boolean told = partnerAt[candidate] == stamp;
        row[from + 4] = told ? partnerBest[candidate] : 0;
        row[from + 5] = told ? partnerSum[candidate] : 0;
        row[from + 6] = told ? 1 - partnerMiss[candidate] : 0;
        row[from + 7] = candidates.flow(candidate);
        writeBack(row, from + 8, candidate);
        row[from + 10] = candidates.peers().relation(candidate);
        row[from + 11] = candidates.peers().any(candidate);
        boolean rooted = rootAt[candidate] == stamp;
        row[from + 12] = rooted ? rootBest[candidate] : 0;
        row[from + 13] = rooted ? rootSum[candidate] : 0;
        return from + COLUMNS.size();
    }
}
