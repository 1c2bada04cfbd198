package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverClassTest {

    @ParameterizedTest
    @CsvSource({"CONCEDE, YIELD", "RETREAT, YIELD", "yield, YIELD", "DEMAND, REQUEST", "request, REQUEST", "aid, AID"})
    void synonymsMeanTheSameClass(String name, PloverClass expected) {
        assertThat(PloverClass.find(name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"NONE", "meet", "''"})
    void otherNamesMeanNone(String name) {
        assertThat(PloverClass.find(name)).isEmpty();
    }
}
