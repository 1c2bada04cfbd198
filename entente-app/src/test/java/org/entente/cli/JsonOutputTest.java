package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

    record Reading(String state, double value, List<Double> band) {}

    @Test
    void unknownNumbersBecomeNull() {
        assertThat(print(new Reading("PRK", Double.NaN, List.of(0.5, Double.POSITIVE_INFINITY))))
                .isEqualTo("{\"state\":\"PRK\",\"value\":null,\"band\":[0.5,null]}");
    }

    @Test
    void knownNumbersAndTextsStayAsTheyAre() {
        assertThat(print(Map.of("name", List.of("Россия", 2, 0.25)))).isEqualTo("{\"name\":[\"Россия\",2,0.25]}");
    }

    @Test
    void arraysOfNumbersAreReadToo() {
        assertThat(print(Map.of("level", new double[] {1, Double.NaN}))).isEqualTo("{\"level\":[1.0,null]}");
    }

    private static String print(Object value) {
        StringWriter text = new StringWriter();
        JsonOutput.print(new PrintWriter(text), value);
        return text.toString().strip();
    }
}
