package org.entente.dossier.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.dossier.svg.Track.Mark;
import org.entente.dossier.svg.Track.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);
    private static final LocalDate TO = LocalDate.of(2009, 12, 31);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1.04, 1", "1.05, 1.1", "-0.04, 0", "-12.34, -12.3", "1234567.8, 1234567.8"})
    void numbersAreRoundedToATenth(double value, String written) {
        assertThat(SvgWriter.number(value)).isEqualTo(written);
    }

    @Test
    void textIsEscapedAndControlCharactersAreReplaced() {
        String text = new SvgWriter().leaf("text", "<a href=\"x\">&\u0000").toString();

        assertThat(text).isEqualTo("<text>&lt;a href=&quot;x&quot;&gt;&amp;\uFFFD</text>");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.0 0.5 1.0",
        "0, 6, 0 2 4 6",
        "0, 145, 0 50 100",
        "-3, 9, 0 5",
        "0, 0.004, 0.000 0.001 0.002 0.003 0.004"
    })
    void ticksAreRoundNumbersWithinTheScale(double low, double high, String ticks) {
        List<String> labels = new LinearScale(low, high, 0, 100)
                .ticks(4, false).stream().map(BigDecimal::toPlainString).toList();

        assertThat(labels).containsExactly(ticks.split(" "));
    }

    @Test
    void countsHaveWholeTicks() {
        assertThat(new LinearScale(0, 2, 0, 100).ticks(4, true))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "1", "2");
    }

    @Test
    void valueOutsideTheScaleLiesOnItsEdge() {
        LinearScale scale = new LinearScale(0, 10, 100, 0);

        assertThat(scale.at(5)).isEqualTo(50);
        assertThat(scale.at(20)).isZero();
        assertThat(scale.at(-1)).isEqualTo(100);
    }

    @Test
    void yearsStandAtTheirFirstDay() {
        TimeScale scale = new TimeScale(FROM, TO, 0, 3653);

        assertThat(scale.at(LocalDate.of(2001, 1, 1))).isEqualTo(366);
        assertThat(scale.ticks(800)).extracting(TimeScale.Tick::label).containsExactly("2000", "2005");
    }

    @Test
    void gapsAreTheDaysThatNoTrackKnows() {
        Track first = track(slot(2001, 1), slot(2002, 1));
        Track second = track(slot(2002, 1), slot(2005, 1));

        assertThat(Gaps.find(List.of(first, second), FROM, TO))
                .extracting(gap -> gap.from().getYear() + "-" + gap.to().getYear())
                .containsExactly("2000-2000", "2003-2004", "2006-2009");
    }

    @Test
    void axisOlderThanTheTracksIsOneGap() {
        assertThat(Gaps.find(List.of(track(slot(2015, 1))), FROM, TO)).containsExactly(new Gaps.Gap(FROM, TO));
    }

    @Test
    void lineBreaksAtAGapAndASinglePointGetsAMarker() {
        String drawing =
                chart(track(slot(2001, 1), slot(2002, 2), slot(2005, 3))).draw(ChartSize.WIDE);

        assertThat(drawing.split("class=\"line s0\"", -1)).hasSize(2);
        assertThat(drawing).contains("marker s0");
    }

    @Test
    void zeroIsDrawnOtherwiseThanUnknown() {
        Track counted = new Track("x", "", Mark.STEM, List.of(slot(2001, 0)));

        assertThat(chart(counted).draw(ChartSize.WIDE))
                .contains("class=\"none\"")
                .contains("class=\"unknown\"");
    }

    @Test
    void chartWithoutValuesSaysWhy() {
        String drawing = chart(track()).draw(ChartSize.NARROW);

        assertThat(drawing).contains("class=\"unknown\"").contains("not known: test");
    }

    @Test
    void secondTrackDiffersWithoutColor() {
        String drawing = chart(track(slot(2001, 1)), track(slot(2001, 2))).draw(ChartSize.WIDE);

        assertThat(drawing).contains("<rect").contains("marker s1").contains("marker s0");
        assertThat(ChartStyle.css()).contains(".chart .line.s1 { stroke-dasharray");
    }

    @Test
    void namesBesideTheLinesDoNotMeet() {
        Track one = new Track("One", "1 in 2001", Mark.LINE, List.of(slot(2001, 1)));
        Track other = new Track("Other", "1 in 2001", Mark.LINE, List.of(slot(2001, 1.001)));

        double[] y = Beside.places(List.of(one, other), new LinearScale(0, 1.001, 200, 20), 20, 200);

        assertThat(Math.abs(y[0] - y[1])).isGreaterThanOrEqualTo(2 * Beside.LINE);
    }

    private static Chart chart(Track... tracks) {
        return new Chart("c", "Title", "Words.", "unit", FROM, TO, List.of(tracks), "not known: test");
    }

    private static Track track(Slot... slots) {
        return new Track("Name", "", Mark.LINE, List.of(slots));
    }

    private static Slot slot(int year, double value) {
        return new Slot(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), value, Double.NaN, Double.NaN);
    }
}
