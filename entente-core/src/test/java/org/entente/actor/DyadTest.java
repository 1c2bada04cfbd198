package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DyadTest {

    private static final StateId PRK = StateSystem.standard().getState("PRK").id();
    private static final StateId RUS = StateSystem.standard().getState("RUS").id();
    private static final StateId USA = StateSystem.standard().getState("USA").id();

    @Test
    void undirectedDyadIgnoresOrder() {
        assertThat(Dyad.of(RUS, PRK)).isEqualTo(Dyad.of(PRK, RUS)).hasToString("PRK-RUS");
        assertThat(new Dyad(RUS, PRK).first()).isEqualTo(PRK);
    }

    @Test
    void directedDyadKeepsOrder() {
        DirectedDyad there = new DirectedDyad(RUS, PRK);
        assertThat(there).isNotEqualTo(new DirectedDyad(PRK, RUS)).hasToString("RUS→PRK");
        assertThat(there.reversed()).isEqualTo(new DirectedDyad(PRK, RUS));
        assertThat(there.toDyad()).isEqualTo(there.reversed().toDyad());
    }

    @Test
    void noStateIsAPairWithItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dyad.of(RUS, RUS)).withMessageContaining("both are RUS");
        assertThatIllegalArgumentException().isThrownBy(() -> new DirectedDyad(PRK, PRK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRK-RUS", "RUS-PRK", "rus - prk"})
    void dyadIsReadInEitherOrder(String text) {
        assertThat(Dyad.parse(text)).isEqualTo(Dyad.of(PRK, RUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUS→PRK", "RUS>PRK", "rus > prk"})
    void directedDyadIsReadWithEitherArrow(String text) {
        assertThat(DirectedDyad.parse(text)).isEqualTo(new DirectedDyad(RUS, PRK));
    }

    @Test
    void whatIsNoPairIsRefusedWithAnExample() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dyad.parse("PRK")).withMessageContaining("PRK-RUS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectedDyad.parse("PRK-RUS"))
                .withMessageContaining("RUS>PRK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dyad.parse("PRK-QQQ"))
                .withMessageContaining("(QQQ)");
    }

    @Test
    void aPairKnowsItsTwo() {
        Dyad pair = Dyad.of(RUS, PRK);
        assertThat(pair.contains(PRK)).isTrue();
        assertThat(pair.contains(USA)).isFalse();
        assertThat(pair.other(PRK)).isEqualTo(RUS);
        assertThat(pair.other(RUS)).isEqualTo(PRK);
        assertThatIllegalArgumentException().isThrownBy(() -> pair.other(USA));
        assertThat(pair.forward()).isEqualTo(pair.backward().reversed());
    }

    @Test
    void pairsSortByFirstThenSecond() {
        assertThat(Dyad.of(PRK, RUS)).isLessThan(Dyad.of(PRK, USA)).isLessThan(Dyad.of(RUS, USA));
        assertThat(new DirectedDyad(PRK, USA)).isLessThan(new DirectedDyad(RUS, PRK));
    }
}
