package org.entente.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class UserDictionaryTest {

    @Test
    void bothFormsAreRead() {
        List<UserActor> actors = UserDictionary.parse(
                List.of(
                        "# ours",
                        "ABC\tAbece;A. B. C.",
                        "MIDDLE_EARTH_ [MEA]",
                        "FAR_LAND_",
                        "+FARTHER_LAND_",
                        "\t[FAR 020101-050101]"),
                "names.txt");

        assertThat(actors)
                .extracting(a -> a.code() + "=" + a.name())
                .containsExactly("ABC=Abece", "ABC=A. B. C.", "MEA=Middle Earth", "FAR=Far Land", "FAR=Farther Land");
    }

    @Test
    void aLineOfNeitherFormIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserDictionary.parse(List.of("some words"), "names.txt"))
                .withMessageContaining("names.txt line 1");
    }
}
