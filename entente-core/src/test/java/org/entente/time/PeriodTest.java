package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void everyDayLiesInTheSlotThatIsNamedForIt(Frequency frequency) {
        for (LocalDate day = LocalDate.of(1946, 1, 1); day.isBefore(LocalDate.of(1950, 1, 1)); day = day.plusDays(1)) {
            Period period = Period.of(frequency, day);
            assertThat(day).isBetween(period.first(), period.last());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-04", "2019-Q2", "2019-04-25", "S74"})
    void aLabelReadsBackAsItself(String label) {
        assertThat(Period.parse(label).label()).isEqualTo(label);
    }

    @Test
    void aWrongLabelIsRefusedWithTheForms() {
        assertThatThrownBy(() -> Period.parse("2019/04"))
                .hasMessageContaining("2019-Q2")
                .hasMessageContaining("2019/04");
    }

    @Test
    void anEndThatLiesAheadIsNotKnownYet() {
        DateSpan span = new DateSpan(LocalDate.of(1961, 7, 6), LocalDate.of(1996, 9, 10));
        assertThat(span.asOf(LocalDate.of(1990, 1, 1)).to()).isNull();
        assertThat(span.asOf(LocalDate.of(1996, 9, 10)).to()).isEqualTo(LocalDate.of(1996, 9, 10));
    }
}
