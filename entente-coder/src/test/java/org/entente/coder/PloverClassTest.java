package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.entente.event.CameoCode;
import org.entente.event.PloverType;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "163, COERCE, SANCTION",
        "161, SANCTION, SANCTION",
        "175, ASSAULT, ASSAULT",
        "020, REQUEST, REQUEST",
        "0871, YIELD, YIELD"
    })
    void codesFollowTheTableAndActsTheManual(String cameo, PloverClass ofCode, PloverClass ofAct) {
        assertThat(PloverClass.ofCameo(cameo)).contains(ofCode);
        assertThat(PloverClass.ofAct(cameo)).contains(ofAct);
    }

    @Test
    void aCodeHasTheClassOfItsTypeInTheCore() {
        for (int code = 10; code <= 204; code++) {
            CameoCode cameo = new CameoCode(String.format(Locale.ROOT, "%03d", code));
            PloverType.of(cameo)
                    .ifPresent(type -> assertThat(PloverClass.ofCameo(cameo.code()))
                            .as(cameo.code())
                            .isEqualTo(PloverClass.find(type.name())));
        }
    }
}
