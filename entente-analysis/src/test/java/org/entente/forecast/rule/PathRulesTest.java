package org.entente.forecast.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PathRulesTest {

    private static final int ROOTS = 2;

    /** 12 of 40 ways of one kind held, 2 of 60 of another: .14 of all 100 with thirty empty ones is .1077. */
    private static PathRules learned() {
        PathRules rules = new PathRules(ROOTS);
        for (int i = 0; i < 40; i++) {
            rules.learn(0, 1, 1, i < 12);
        }
        for (int i = 0; i < 60; i++) {
            rules.learn(2, 3, 1, i < 2);
        }
        return rules;
    }

    @Test
    void confidenceIsTheShareShrunkToThatOfAllWays() {
        PathRules rules = learned();
        rules.publish();
        double all = 14 / 130.0;

        assertThat((double) rules.confidence(0, 1, 1)).isCloseTo((12 + 30 * all) / 70, within(1e-6));
        assertThat((double) rules.confidence(2, 3, 1)).isCloseTo((2 + 30 * all) / 90, within(1e-6));
        assertThat((double) rules.confidence(4, 4, 1)).isCloseTo(all, within(1e-6));
        assertThat(rules.confidence(0, 1, 0)).isZero();
    }

    @Test
    void whatIsNotPublishedIsNotRead() {
        assertThat(learned().confidence(0, 1, 1)).isZero();
    }
}
