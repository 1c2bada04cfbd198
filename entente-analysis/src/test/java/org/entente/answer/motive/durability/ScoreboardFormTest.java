package org.entente.answer.motive.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreboardFormTest {

    @Test
    void aScoreboardThatWasWrittenIsReadAsItWas() throws IOException {
        Scoreboard board = new Scoreboard(
                5,
                40,
                2,
                Map.of(
                        Method.MODEL,
                        new ForecastScore(40, 30, .61, .15),
                        Method.ERA_ONLY,
                        new ForecastScore(40, 30, .5, Double.NaN)),
                Map.of(Method.ERA_ONLY, new Scoreboard.Gain(.1, .02, .2, .003, -.001, .008, .02)),
                List.of(new Scoreboard.Calibration(1980, 40, .77, .8)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScoreboardForm.write(board, new DataOutputStream(bytes));

        assertThat(ScoreboardForm.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(board);
    }
}
