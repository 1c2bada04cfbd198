package org.entente.answer.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.series.Series;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** How numbers and periods are put into words. */
final class Wording {

    private Wording() {}

    static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String decimal(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }

    static String count(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    /** As in ", 90 % interval 0.81 to 0.91"; empty where there is none. */
    static String interval(Series series, int i) {
        return Double.isNaN(series.low(i)) || Double.isNaN(series.high(i))
                ? ""
                : ", 90 % interval " + decimal(series.low(i)) + " to " + decimal(series.high(i));
    }

    /** As in "session 74 (2019-20)" or "2024". */
    static String period(Period period) {
        if (period.frequency() != Frequency.SESSION) {
            return period.label();
        }
        int year = period.first().getYear();
        return String.format(Locale.ROOT, "session %d (%d-%02d)", period.ordinal(), year, (year + 1) % 100);
    }

    /** As in "one, two and three". */
    static String list(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }

    /** Whole numbers up to twelve as words. */
    static String small(long n) {
        String[] words = {
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
        };
        return n < words.length ? words[(int) n] : String.valueOf(n);
    }

    /** Who presses, by name: senders are codes of states or of bodies. */
    static String sender(String code) {
        return switch (code) {
            case "UNSC" -> "the Security Council";
            case "EU" -> "the European Union";
            default ->
                StateSystem.standard().findState(code).map(State::nameInText).orElse(code);
        };
    }

    /** A side of a conflict: the state's name, else the code that the source gives. */
    static String actor(Actor actor) {
        StateId state = actor.state();
        return state == null ? actor.code() : sender(state.iso3());
    }

    /** The names of a pair of codes, as in {@code PRK-RUS}. */
    static String pair(String dyad) {
        return Arrays.stream(dyad.split("-")).map(Wording::sender).collect(Collectors.joining(" and "));
    }

    /** An episode, as in {@code NGA-TGO 1973 (lasted 2012)}, with names. */
    static String episode(String text) {
        int space = text.indexOf(' ');
        String rest = text.substring(space)
                .replace("(lasted ", "(still lasting in ")
                .replace("(breach ", "(ended by a breach in ")
                .replace("(fading ", "(faded in ")
                .replace("(state-end ", "(ended with a state in ");
        return pair(text.substring(0, space)) + " from" + rest;
    }

    static String ordinal(int n) {
        int tens = n % 100;
        if (tens >= 11 && tens <= 13) {
            return n + "th";
        }
        return n
                + switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
