package org.entente.coder.accurate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;
import org.entente.coder.engine.EventCoder;
import org.entente.coder.engine.PairJudge;
import org.junit.jupiter.api.Test;

class AccurateProfileTest {

    private static final PairJudge JUDGE = PairJudge.of("accurate", new EventCoder(List.of()));

    @Test
    void theProfileIsFoundByItsNameAndJudges() {
        assertThat(JUDGE.judge("Malta rejected Italy's proposal.", new TextSpan(0, 5), new TextSpan(15, 20))
                        .plover())
                .isEqualTo(PloverClass.REJECT);
    }

    @Test
    void oddTextsDoNotThrow() {
        String text = "x \u200b\u202e " + "long".repeat(500_000) + " \ud83d\ude00 конец";
        assertThat(JUDGE.judge(text, new TextSpan(0, 1), new TextSpan(text.length() - 5, text.length()))
                        .probability())
                .isBetween(0.0, 1.0);
        assertThat(JUDGE.judge("", new TextSpan(0, 0), new TextSpan(0, 0)).probability())
                .isBetween(0.0, 1.0);
    }
}
