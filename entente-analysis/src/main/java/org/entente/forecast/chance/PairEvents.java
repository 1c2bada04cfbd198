package org.entente.forecast.chance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.entente.event.EventArray;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.history.Traits;

/**
 * Events between sides, ordered by day: day, pair, and the kinds of each as bits. Pairs have no direction and are numbered
 * from 0 as they first appear.
 */
public final class PairEvents {

    /** The side that stands for all others when one state is asked about. */
    public static final int EVERYBODY = 0;

    private int[] day = new int[1024];
    private int[] pair = new int[1024];
    private short[] kinds = new short[1024];
    private int size;
    private boolean[] fromLower = new boolean[1024];
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> sides = new HashMap<>();
    private int[] lower = new int[256];
    private int[] upper = new int[256];

    /**
     * Adds one event; days must not go back. Events within one side are left out.
     *
     * @param one number of the side that acts
     * @param other number of the other side
     * @param kindBits from {@link Kind#kindsOf}
     */
    public void add(int atDay, int one, int other, int kindBits) {
        if (one == other) {
            return;
        }
        if (size > 0 && atDay < day[size - 1]) {
            throw new IllegalArgumentException(
                    "The day (" + atDay + ") must not lie before that of the event before it.");
        }
        if (size == day.length) {
            day = Arrays.copyOf(day, size * 2);
            pair = Arrays.copyOf(pair, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            fromLower = Arrays.copyOf(fromLower, size * 2);
        }
        long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
        day[size] = atDay;
        pair[size] = pairs.computeIfAbsent(key, unused -> newPair(Math.min(one, other), Math.max(one, other)));
        fromLower[size] = one < other;
        kinds[size++] = (short) kindBits;
    }

    /**
     * The events between countries in a temporal knowledge graph: actors count for the country that their name states, and
     * those whose names state none are left out.
     */
    public static PairEvents betweenCountries(Quadruples data) {
        PairEvents events = new PairEvents();
        forEachBetweenCountries(data, events::add);
        return events;
    }

    /** The same events, each twice: as one of its source and one of its target with {@link #EVERYBODY}. */
    public static PairEvents ofEachCountry(Quadruples data) {
        PairEvents events = new PairEvents();
        forEachBetweenCountries(data, (day, from, to, kinds) -> {
            if (from != to) {
                events.add(day, from, EVERYBODY, kinds);
                events.add(day, EVERYBODY, to, kinds);
            }
        });
        return events;
    }

    /**
     * The same between groups of countries, each taken as one side: what members do to one another is left out, as are
     * countries of no group.
     *
     * @param group number of the group that a country of this name is in, from 1; 0 for none
     */
    public static PairEvents betweenGroups(Quadruples data, ToIntFunction<String> group) {
        Traits traits = new Traits(data);
        int[] groups = IntStream.range(0, traits.countryCount())
                .map(country -> group.applyAsInt(traits.countryName(country)))
                .toArray();
        PairEvents events = new PairEvents();
        forEachBetweenCountries(data, (day, from, to, kinds) -> {
            if (groups[from] > 0 && groups[to] > 0) {
                events.add(day, groups[from], groups[to], kinds);
            }
        });
        return events;
    }

    private interface Taker {
        void take(int day, int from, int to, int kinds);
    }

    private static void forEachBetweenCountries(Quadruples data, Taker taker) {
        Traits traits = new Traits(data);
        int[] kindsOf = new int[data.relationCount()];
        for (int r = 0; r < kindsOf.length; r++) {
            String description = data.relations().get(r).replace('_', ' ').toLowerCase(Locale.ROOT);
            kindsOf[r] = Kind.kindsOf(description, traits.root(r));
        }
        for (int fact = 0; fact < data.size(); fact += 2) {
            int from = traits.country(data.subject(fact));
            int to = traits.country(data.object(fact));
            if (from > 0 && to > 0) {
                taker.take(data.step(fact), from, to, kindsOf[data.relation(fact)]);
            }
        }
    }

    /** The events between states in columns of the record; a side is a packed ISO-3 code. */
    public static PairEvents betweenStates(EventArray events) {
        return betweenSides(events, IntUnaryOperator.identity());
    }

    /**
     * The same between states and groups, each taken as one side.
     *
     * @param side the side of a packed ISO-3 code: the code itself, or a number below 256 that stands for a group
     */
    public static PairEvents betweenSides(EventArray events, IntUnaryOperator side) {
        PairEvents pairs = new PairEvents();
        for (int i = 0; i < events.size(); i++) {
            pairs.add(
                    events.day(i),
                    side.applyAsInt(events.source(i)),
                    side.applyAsInt(events.target(i)),
                    Kind.kindsOfPacked(events.code(i)));
        }
        return pairs;
    }

    /** Each event between two sides twice, as {@link #ofEachState} has those of states. */
    public static PairEvents ofEachSide(EventArray events, IntUnaryOperator side) {
        PairEvents pairs = new PairEvents();
        for (int i = 0; i < events.size(); i++) {
            int from = side.applyAsInt(events.source(i));
            int to = side.applyAsInt(events.target(i));
            if (from != to) {
                int kinds = Kind.kindsOfPacked(events.code(i));
                pairs.add(events.day(i), from, EVERYBODY, kinds);
                pairs.add(events.day(i), EVERYBODY, to, kinds);
            }
        }
        return pairs;
    }

    /** Each event of the record twice, as one of its source and one of its target with {@link #EVERYBODY}. */
    public static PairEvents ofEachState(EventArray events) {
        PairEvents pairs = new PairEvents();
        for (int i = 0; i < events.size(); i++) {
            int kinds = Kind.kindsOfPacked(events.code(i));
            pairs.add(events.day(i), events.source(i), EVERYBODY, kinds);
            pairs.add(events.day(i), EVERYBODY, events.target(i), kinds);
        }
        return pairs;
    }

    private int newPair(int low, int high) {
        int number = pairs.size();
        if (number == lower.length) {
            lower = Arrays.copyOf(lower, number * 2);
            upper = Arrays.copyOf(upper, number * 2);
        }
        lower[number] = sides.computeIfAbsent(low, unused -> sides.size());
        upper[number] = sides.computeIfAbsent(high, unused -> sides.size());
        return number;
    }

    /** Number of sides that had any event; they are numbered from 0. */
    int sideCount() {
        return sides.size();
    }

    /** One side of a pair, by its own number. */
    int lower(int ofPair) {
        return lower[ofPair];
    }

    int upper(int ofPair) {
        return upper[ofPair];
    }

    /** Whether the side called lower acted. */
    boolean isFromLower(int event) {
        return fromLower[event];
    }

    public int size() {
        return size;
    }

    public int pairCount() {
        return pairs.size();
    }

    /** Number of the pair of two sides, or −1 when nothing ever happened between them. */
    public int findPair(int one, int other) {
        return pairs.getOrDefault((long) Math.min(one, other) << 32 | Math.max(one, other), -1);
    }

    int day(int event) {
        return day[event];
    }

    int pair(int event) {
        return pair[event];
    }

    int kinds(int event) {
        return kinds[event];
    }

    /** The first event on or after a day. */
    int firstFrom(int atDay) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[middle] < atDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether anything of a kind, given by its code, was coded between a pair from one day to another, both included. */
    public boolean happened(int ofPair, String kindCode, int fromDay, int toDay) {
        int bit = Kind.parse(kindCode).bit();
        int end = firstFrom(toDay + 1);
        for (int i = firstFrom(fromDay); i < end; i++) {
            if (pair[i] == ofPair && (kinds[i] & bit) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Days of the latest events of a kind between a pair before a day, the latest first. */
    int[] latest(int ofPair, int kind, int beforeDay, int most) {
        int[] days = new int[most];
        int found = 0;
        for (int i = firstFrom(beforeDay) - 1; i >= 0 && found < most; i--) {
            if (pair[i] == ofPair && (kinds[i] >> kind & 1) != 0 && (found == 0 || days[found - 1] != day[i])) {
                days[found++] = day[i];
            }
        }
        return Arrays.copyOf(days, found);
    }

    int lastDay() {
        return day[size - 1];
    }

    int firstDay() {
        return day[0];
    }
}
