package org.entente.coder.event;

import java.time.LocalDate;
import java.util.Set;
import org.entente.coder.text.CalendarWords;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Whether a sentence tells of a past that is no news: by years, spans, anniversaries and words of history. */
final class PastTime {

    private static final Set<String> PAST_UNITS =
            Set.of("years", "decades", "centuries", "year", "decade", "century", "generations", "months");
    private static final Set<String> LONG_UNITS =
            Set.of("years", "decades", "centuries", "year", "decade", "century", "generations", "generation");
    private static final Set<String> HISTORY = Set.of(
            "commemorated",
            "commemorate",
            "commemorates",
            "remembered",
            "historian",
            "historians",
            "veterans",
            "wartime",
            "ottoman",
            "colonial",
            "medieval",
            "memorial",
            "centenary",
            "nasser",
            "nehru",
            "sukarno",
            "ataturk",
            "truman",
            "ottomans",
            "empires",
            "museum",
            "archives",
            "declassified",
            "tsarist",
            "soviet-era",
            "treaty-era",
            "ancient",
            "dynasty",
            "textbook",
            "textbooks",
            "biography",
            "chronicle",
            "chronicles",
            "retrospective",
            "then-president",
            "then-premier",
            "formerly",
            "napoleon",
            "hitler",
            "stalin",
            "remembers",
            "prussia",
            "prussian",
            "habsburg",
            "byzantine",
            "byzantium",
            "nazi",
            "nazis",
            "reich",
            "bolshevik",
            "bolsheviks",
            "aztec",
            "aztecs",
            "inca",
            "incas",
            "mughal",
            "mughals",
            "ming",
            "qing",
            "meiji",
            "tokugawa",
            "samurai",
            "vikings",
            "crusaders",
            "crusade",
            "crusades",
            "caesar",
            "bismarck",
            "churchill",
            "roosevelt",
            "mussolini",
            "mao",
            "lenin",
            "tito",
            "brezhnev",
            "khrushchev",
            "nixon",
            "eisenhower",
            "grandfather",
            "great-grandfather",
            "ancestors",
            "forefathers",
            "prehistory",
            "antiquity",
            "antebellum",
            "confederate",
            "conquistadors",
            "tsar",
            "tsars",
            "czar",
            "czars",
            "sultanate",
            "caliph",
            "caliphs",
            "pharaoh",
            "pharaohs",
            "renaissance",
            "statue",
            "monument",
            "memoirs",
            "memoir",
            "genghis",
            "mongol",
            "mongols",
            "roman",
            "romans",
            "persian-empire",
            "crimean-war");
    private static final Set<String> AFTERWARDS = Set.of("later", "after", "since");
    private static final int MODERN = 2020;
    private static final String NEWS_SINCE = "1985";

    private PastTime() {}

    /** Whether a year is named that lies before the document's: no words can make that news again. */
    static boolean namesOldYear(Sentence sentence, @Nullable LocalDate date) {
        for (int i = 0; date != null && i < sentence.size(); i++) {
            if (isOldYear(sentence, i, date)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPast(Sentence sentence, @Nullable LocalDate date) {
        for (int i = 0; i < sentence.size(); i++) {
            String lower = sentence.lower(i);
            boolean ago = (lower.equals("ago") || lower.equals("earlier") || lower.equals("before"))
                    && PAST_UNITS.contains(sentence.lower(i - 1));
            boolean era = lower.equals("anniversary")
                    || lower.equals("historically")
                    || lower.equals("cold")
                            && sentence.lower(i + 1).equals("war")
                            && !sentence.lower(i - 1).equals("post")
                    || lower.equals("world") && sentence.lower(i + 1).equals("war");
            boolean day = lower.equals("on")
                    && sentence.lower(i + 1).equals("this")
                    && sentence.lower(i + 2).equals("day");
            boolean span = day
                    || isThen(sentence, i)
                    || lower.length() == 5 && lower.endsWith("0s") && Character.isDigit(lower.charAt(0))
                    || lower.equals("century") && !sentence.lower(i - 1).equals("21st")
                    || lower.equals("centuries")
                    || lower.equals("used") && sentence.lower(i + 1).equals("to")
                    || lower.equals("decades") && sentence.lower(i + 1).equals("before");
            boolean owned =
                    sentence.lower(i - 1).equals("its") || sentence.lower(i - 1).equals("their");
            boolean history = HISTORY.contains(lower) && !owned && !isReason(sentence, i);
            if (span || history || ago || era || isOldYear(sentence, i, date)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The place from which on a sentence tells of what was years before: "restored ties five years after X attacked Y"; the size of the
     * sentence when it does not.
     */
    static int pastFrom(Sentence sentence, VerbGroups groups) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (LONG_UNITS.contains(sentence.lower(i)) && AFTERWARDS.contains(sentence.lower(i + 1))) {
                return !sentence.lower(i + 1).equals("later") && hasClause(groups, i + 2) ? i : -1;
            }
        }
        return sentence.size();
    }

    /** Whether a clause of its own follows: "years after crowds burned the embassy", not "years after the war". */
    private static boolean hasClause(VerbGroups groups, int from) {
        VerbGroup last = groups.all().isEmpty() ? null : groups.all().getLast();
        for (VerbGroup group : groups.all()) {
            boolean speech = group == last && group.lemma().equals("say");
            if (group.from() >= from && !speech) {
                return true;
            }
        }
        return false;
    }

    /** "back then", "last year", "before independence", "long ago". */
    private static boolean isThen(Sentence sentence, int at) {
        String next = sentence.lower(at + 1);
        return switch (sentence.lower(at)) {
            case "back" -> next.equals("then") || next.equals("in") && isFigures(sentence.lower(at + 2));
            case "at" -> next.equals("the") && sentence.lower(at + 2).equals("time");
            case "under" -> next.equals("the") && sentence.lower(at + 2).matches("old|former|previous|last");
            case "long" -> next.equals("ago") || next.equals("before");
            case "the" ->
                next.equals("last") && sentence.lower(at + 2).equals("time")
                        || (next.equals("days") || next.equals("era") || next.equals("reign"))
                                && sentence.lower(at + 2).equals("of");
            case "last" -> next.equals("year") || next.equals("decade") || next.equals("century");
            case "before" -> next.equals("independence") || next.equals("partition") || next.equals("unification");
            case "in" -> next.equals("those") && sentence.lower(at + 2).equals("days");
            case "ottoman", "russian", "british" -> next.equals("empire");
            default -> false;
        };
    }

    private static boolean isFigures(String lower) {
        return lower.length() == 4 && lower.chars().allMatch(Character::isDigit);
    }

    /** "apologized for wartime crimes": the past is the reason of a present act. */
    private static boolean isReason(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && i > at - 4; i--) {
            if (Set.of("for", "over", "about", "against").contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOldYear(Sentence sentence, int at, @Nullable LocalDate date) {
        String lower = sentence.lower(at);
        boolean year = lower.length() == 4
                && (lower.startsWith("1") || lower.startsWith("20"))
                && lower.chars().allMatch(Character::isDigit);
        String before = sentence.lower(at - 1);
        if (year && date == null && lower.compareTo(NEWS_SINCE) >= 0 && isDay(sentence, at)) {
            return false;
        }
        if (year && isLongGone(sentence, at)) {
            return !isReason(sentence, at);
        }
        if (!year
                || !Set.of("in", "since", "of", "from", "during", "the", "by", "until", ",")
                                .contains(before)
                        && !isMonth(before)) {
            return false;
        }
        return date == null
                ? Integer.parseInt(lower) < MODERN && !isMonth(before)
                : Integer.parseInt(lower) < date.getYear() - (isMonth(before) ? 1 : 0);
    }

    /** "on 9 November 1998", "on November 9, 1998": in a text without a date of its own the day is that of the news. */
    private static boolean isDay(Sentence sentence, int year) {
        boolean comma = sentence.lower(year - 1).equals(",");
        String last = sentence.lower(year - (comma ? 2 : 1));
        String first = sentence.lower(year - (comma ? 3 : 2));
        return isMonth(last) && isDayOfMonth(first) || isDayOfMonth(last) && isMonth(first);
    }

    private static boolean isDayOfMonth(String lower) {
        return !lower.isEmpty() && lower.length() < 3 && lower.chars().allMatch(Character::isDigit);
    }

    /** "Israel's 1967 attack", "in May 1945": a year before 2000, not a number of things. */
    private static boolean isLongGone(Sentence sentence, int at) {
        String next = sentence.lower(at + 1);
        String before = sentence.lower(at - 1);
        boolean counted = next.endsWith("s") && !before.equals("'s") && !before.equals("the")
                || next.equals("people")
                || next.equals("km")
                || before.matches("[$€£]|some|about|nearly|over|than|another|sent|killed");
        return sentence.lower(at).startsWith("1")
                && !counted
                && sentence.lower(at).compareTo("1500") >= 0;
    }

    private static boolean isMonth(String lower) {
        return CalendarWords.MONTHS.contains(lower);
    }
}
