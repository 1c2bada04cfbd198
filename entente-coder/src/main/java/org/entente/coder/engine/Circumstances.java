package org.entente.coder.engine;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Where and when, as far as a sentence states it; never guessed. */
final class Circumstances {

    private static final Set<String> PLACING = Set.of("in", "near", "outside");
    private static final Set<String> NO_PLACES = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    private static final int LATEST_DAY = 31;
    private static final int YEAR_DIGITS = 4;

    private Circumstances() {}

    /** The first place after "in", "near" or "outside"; null when there is none. */
    static @Nullable String place(Sentence sentence, List<ActorMention> mentions) {
        for (int i = 1; i < sentence.size(); i++) {
            if (PLACING.contains(sentence.lower(i - 1))
                    && sentence.token(i).isCapitalized()
                    && !NO_PLACES.contains(sentence.token(i).text())) {
                int from = i;
                int to = end(sentence, from, mentions);
                return sentence.document()
                        .substring(
                                sentence.token(from).start(),
                                sentence.token(to - 1).end());
            }
        }
        return null;
    }

    private static int end(Sentence sentence, int from, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            if (mention.from() <= from && from < mention.to()) {
                return mention.to();
            }
        }
        int to = from + 1;
        while (to < sentence.size() && sentence.token(to).isCapitalized() && to < from + 4) {
            to++;
        }
        return to;
    }

    /** The day the sentence gives, counted back from the day of publication; null when it gives none. */
    static @Nullable LocalDate day(Sentence sentence, @Nullable LocalDate published) {
        for (int i = 0; i < sentence.size(); i++) {
            String lower = sentence.lower(i);
            LocalDate day = published == null ? null : relative(lower, sentence.lower(i - 1), published);
            day = day == null ? calendar(sentence, i, published) : day;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate relative(String lower, String before, LocalDate published) {
        if (lower.equals("today")) {
            return published;
        }
        if (lower.equals("yesterday")) {
            return published.minusDays(1);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(lower)) {
                return before.equals("next") ? null : published.with(TemporalAdjusters.previousOrSame(day));
            }
        }
        return null;
    }

    /** "June 14", "14 June 2024". */
    private static @Nullable LocalDate calendar(Sentence sentence, int at, @Nullable LocalDate published) {
        Month month = month(sentence.token(at).text());
        if (month == null) {
            return null;
        }
        boolean dayFirst = isDay(sentence.lower(at - 1));
        boolean dayAfter = !dayFirst && isDay(sentence.lower(at + 1));
        if (!dayFirst && !dayAfter) {
            return null;
        }
        int day = Integer.parseInt(dayFirst ? sentence.lower(at - 1) : sentence.lower(at + 1));
        int next = dayFirst ? at + 1 : at + 2;
        String year = sentence.lower(next).equals(",") ? sentence.lower(next + 1) : sentence.lower(next);
        if (year.length() == YEAR_DIGITS && year.chars().allMatch(Character::isDigit)) {
            return of(Integer.parseInt(year), month, day);
        }
        LocalDate same = published == null ? null : of(published.getYear(), month, day);
        return same == null || published == null || !same.isAfter(published) ? same : same.minusYears(1);
    }

    private static @Nullable LocalDate of(int year, Month month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Month month(String word) {
        for (Month month : Month.values()) {
            if (month.name().equalsIgnoreCase(word) && Character.isUpperCase(word.charAt(0))) {
                return month;
            }
        }
        return null;
    }

    private static boolean isDay(String word) {
        return !word.isEmpty()
                && word.length() <= 2
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(word) <= LATEST_DAY;
    }
}
