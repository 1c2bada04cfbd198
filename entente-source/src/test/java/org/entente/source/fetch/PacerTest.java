package org.entente.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PacerTest {

    private final Pacer pacer = new Pacer(
            new Politeness(Duration.ZERO, 5, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(60)),
            Clock.fixed(Instant.parse("2020-06-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(pacer.pause(1, null)).hasSeconds(1);
        assertThat(pacer.pause(2, null)).hasSeconds(2);
        assertThat(pacer.pause(4, null)).hasSeconds(8);
        assertThat(pacer.pause(60, null)).hasSeconds(30);
    }

    @Test
    void whatTheServerAsksForIsDoneWithinBounds() {
        assertThat(pacer.pause(1, "7")).hasSeconds(7);
        assertThat(pacer.pause(1, "0")).isZero();
        assertThat(pacer.pause(1, "86400")).hasSeconds(30);
        assertThat(pacer.pause(1, "Mon, 1 Jun 2020 12:00:20 GMT")).hasSeconds(20);
        assertThat(pacer.pause(1, "Mon, 1 Jun 2020 11:00:00 GMT")).isZero();
        assertThat(pacer.pause(3, "soon")).hasSeconds(4);
    }
}
