package org.entente.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.time.Frequency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTallyTest {

    private static final int SPLITS = 1_000;
    private static final int EVENTS = 400;
    private static final int FIRST_MONTH = 2020 * 12;
    private static final int FIRST_DAY = 18_262;

    @Test
    void anySplitMergedInAnyOrderGivesTheSums() {
        for (int seed = 0; seed < SPLITS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            EventArray events = events(random);
            QuadClass quad = seed % 2 == 0 ? null : QuadClass.MATERIAL_CONFLICT;
            EventTally whole = tally(quad);
            List<EventTally> parts = parts(quad, 1 + random.nextInt(12));
            for (int i = 0; i < events.size(); i++) {
                EventTally part = parts.get(random.nextInt(parts.size()));
                Exposure one = new Exposure(new int[] {events.day(i)}, new long[] {1});
                whole.add(events, i);
                whole.add(one);
                part.add(events, i);
                part.add(one);
            }
            Collections.shuffle(parts, new Random(seed));
            EventTally merged = tally(quad);
            parts.forEach(merged::merge);
            assertThat(text(merged)).as("seed %d", seed).isEqualTo(text(whole));
        }
    }

    @Test
    void sumsAreThoseOfTheRows() {
        EventArray events = new EventArray();
        events.add(FIRST_DAY, 1, 2, new CameoCode("190").packed(), -100, 1);
        events.add(FIRST_DAY + 1, 1, 2, new CameoCode("040").packed(), 10, 1);
        events.add(FIRST_DAY - 1, 1, 2, new CameoCode("040").packed(), 10, 1);
        EventTally tally = tally(null);
        for (int i = 0; i < events.size(); i++) {
            tally.add(events, i);
        }
        assertThat(tally.count(0)).isEqualTo(2);
        assertThat(tally.tenths(0)).isEqualTo(-90);
        assertThat(tally.squaredTenths(0)).isEqualTo(10_100);
    }

    @Test
    void talliesOfOtherPeriodsOrClassesDoNotMerge() {
        EventTally other = new EventTally(Frequency.MONTH, FIRST_MONTH + 1, 24, null);
        assertThatThrownBy(() -> tally(null).merge(other)).hasMessageContaining("same periods and class");
        assertThatThrownBy(() -> tally(null).merge(tally(QuadClass.VERBAL_CONFLICT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EventArray events(SplittableRandom random) {
        String[] codes = {"010", "042", "057", "111", "138", "190", "195"};
        EventArray events = new EventArray();
        for (int i = 0; i < EVENTS; i++) {
            int code = new CameoCode(codes[random.nextInt(codes.length)]).packed();
            events.add(FIRST_DAY + random.nextInt(-40, 800), 1, 2, code, random.nextInt(-100, 101), 1);
        }
        return events;
    }

    private static List<EventTally> parts(@Nullable QuadClass quad, int many) {
        List<EventTally> parts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            parts.add(tally(quad));
        }
        return parts;
    }

    private static EventTally tally(@Nullable QuadClass quad) {
        return new EventTally(Frequency.MONTH, FIRST_MONTH, 24, quad);
    }

    private static String text(EventTally tally) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < tally.size(); k++) {
            text.append(tally.count(k)).append(' ').append(tally.tenths(k)).append(' ');
            text.append(tally.squaredTenths(k))
                    .append(' ')
                    .append(tally.among(k))
                    .append('\n');
        }
        return text.toString();
    }
}
