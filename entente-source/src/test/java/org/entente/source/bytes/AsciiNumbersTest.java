package org.entente.source.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiNumbersTest {

    @ParameterizedTest
    @CsvSource({"0,0", "-10,-100", "3.4,34", "-0.3,-3", "4.0,40", "2.50,25", "10.000,100"})
    void tenthsAreExact(String text, int tenths) {
        assertThat(tenths(text)).isEqualTo(tenths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "1.", ".5", "1.25", "1,5", "--1", "+1", "1e1", " 1", "1.x", "1.2.3", "9999999999"})
    void whatIsNoDecimalWithOneDigitIsInvalid(String text) {
        assertThat(tenths(text)).isEqualTo(AsciiNumbers.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1x", "x", "1 ", "2147483648", "-2147483649", "1234567890123456789012"})
    void whatIsNoIntIsInvalid(String text) {
        byte[] bytes = ascii(text);
        assertThat(AsciiNumbers.intOf(bytes, 0, bytes.length)).isEqualTo(AsciiNumbers.INVALID);
    }

    @Test
    void intsAndLongsAreReadToTheirEnds() {
        byte[] bytes = ascii("-2147483647 2147483647 123456789012345678");
        assertThat(AsciiNumbers.intOf(bytes, 0, 11)).isEqualTo(-2147483647);
        assertThat(AsciiNumbers.intOf(bytes, 12, 22)).isEqualTo(Integer.MAX_VALUE);
        assertThat(AsciiNumbers.longOf(bytes, 23, 41)).isEqualTo(123456789012345678L);
    }

    @Test
    void daysAgreeWithTheCalendarOfTheJdkOnRandomDigits() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            int year = random.nextInt(10_000);
            int month = random.nextInt(14);
            int day = random.nextInt(33);
            byte[] bytes = ascii("%04d%02d%02d".formatted(year, month, day));
            assertThat(AsciiNumbers.epochDayOf(bytes, 0, 8)).isEqualTo(expectedDay(year, month, day));
        }
    }

    private static int expectedDay(int year, int month, int day) {
        try {
            return year < 1
                    ? AsciiNumbers.INVALID
                    : (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return AsciiNumbers.INVALID;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015021", "201502180", "2015-2-1", "-2015021", "2015021x"})
    void aDayHasExactlyEightDigits(String text) {
        byte[] bytes = ascii(text);
        assertThat(AsciiNumbers.epochDayOf(bytes, 0, bytes.length)).isEqualTo(AsciiNumbers.INVALID);
    }

    @Test
    void doublesEqualThoseOfTheJdkOnRandomDecimals() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            String text = new BigDecimal(random.nextLong() >> random.nextInt(63))
                    .movePointLeft(random.nextInt(12))
                    .toPlainString();
            assertThat(number(text)).isEqualTo(Double.parseDouble(text));
        }
        assertThat(number("1E-05")).isEqualTo(1e-5);
        assertThat(number("-0.0")).isEqualTo(-0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "NaN", "Infinity", "0x1p3", "1f", "--1", "1#", "e"})
    void whatIsNoNumberIsNaN(String text) {
        assertThat(number(text)).isNaN();
    }

    private static double number(String text) {
        byte[] bytes = ascii(text);
        return AsciiNumbers.doubleOf(bytes, 0, bytes.length);
    }

    private static int tenths(String text) {
        byte[] bytes = ascii(text);
        return AsciiNumbers.tenthsOf(bytes, 0, bytes.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
