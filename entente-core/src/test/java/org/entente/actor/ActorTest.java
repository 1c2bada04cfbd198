package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {

    private static final StateId RUS = StateSystem.standard().getState("RUS").id();

    @ParameterizedTest
    @CsvSource({
        "RUS, RUS, ''",
        "RUSGOV, RUS, GOV",
        "RUSMIL, RUS, MIL",
        "prkgov, PRK, GOV",
        "USAGOVMIL, USA, GOV MIL",
        "RUSMOSREB, RUS, REB",
        "IGO, , IGO",
        "IGOUNO, , IGO",
        "IGOWSTNAT, , IGO",
        "NGOHRI, , NGO HRI",
        "GOV, , GOV",
        "MOD, , MOD",
        "EUR, , ''",
        "SAF, , ''",
        "ROM, ROU, ''",
        "TMP, TLS, ''",
        "ZARREB, COD, REB",
        "YUGGOV, SRB, GOV",
        "KSV, XKX, ''",
        "MTN, MNE, ''",
        "PSEREB, PSE, REB",
        "PALGOV, PSE, GOV",
        "BAG, IRQ, ''",
        "SUNMIL, RUS, MIL",
    })
    void aCodeIsReadAsStateAndRoles(String code, @Nullable String state, String roles) {
        Actor actor = Actor.parse(code);
        assertThat(actor.findState().map(StateId::iso3)).isEqualTo(Optional.ofNullable(state));
        assertThat(String.join(" ", actor.roles().stream().map(ActorRole::code).toList()))
                .isEqualTo(roles);
    }

    @Test
    void theStateAsSuchHasNoRole() {
        assertThat(Actor.of(RUS)).isEqualTo(Actor.parse("RUS"));
        assertThat(Actor.of(RUS).isState()).isTrue();
        assertThat(Actor.parse("RUSGOV").isState()).isFalse();
        assertThat(Actor.parse("RUSMOS").isState()).isFalse();
    }

    @Test
    void rolesMakeTheCode() {
        assertThat(Actor.of(RUS, ActorRole.GOV, ActorRole.MIL)).isEqualTo(Actor.parse("RUSGOVMIL"));
        assertThat(Actor.of(RUS, ActorRole.MIL).hasRole(ActorRole.MIL)).isTrue();
        assertThat(Actor.of(RUS, ActorRole.MIL).hasRole(ActorRole.GOV)).isFalse();
    }

    @Test
    void aPlainNameMakesAnActor() {
        assertThat(Actor.named("Soviet Union")).isEqualTo(Actor.of(RUS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.named("Korea"))
                .withMessageContaining("PRK");
    }

    @Test
    void aBlankCodeIsNoActor() {
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.parse(" "));
    }

    @Test
    void noRoleIsSpelledLikeAState() {
        for (ActorRole role : ActorRole.values()) {
            assertThat(StateSystem.standard().findByCameo(role.code()))
                    .as(role.code())
                    .isEmpty();
            assertThat(ActorRole.findByCode(role.code())).hasValue(role);
            assertThat(role.meaning()).isNotBlank();
        }
    }
}
