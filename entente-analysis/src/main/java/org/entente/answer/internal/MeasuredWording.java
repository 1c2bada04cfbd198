package org.entente.answer.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.answer.Sentence;
import org.entente.measure.Measured;

/** Says a measured number in a sentence, with its interval, unit and coverage. */
final class MeasuredWording {

    private static final double SURE = .995;

    private MeasuredWording() {}

    /** As in "Isolation of Russia on 2026-11-26: 0.29 (0 in the midst to 1 apart; 17 % of its inputs known)". */
    static Sentence.Builder start(Measured measured) {
        return start(what(measured), measured);
    }

    /** The same with other words for what is measured. */
    static Sentence.Builder start(String what, Measured measured) {
        Sentence.Builder sentence =
                Sentence.builder().words(what + ": ").number(number(measured), measured.explanation());
        String interval = Double.isNaN(measured.low())
                ? ""
                : ", range " + decimal(measured.low()) + " to " + decimal(measured.high());
        String coverage = measured.coverage() < 1 ? "; " + percent(measured.coverage()) + " of its inputs known" : "";
        return sentence.words(interval + " (" + unit(measured.unit()) + coverage + ")");
    }

    /** What is measured, in words; how many rows are shown behind it is said there. */
    static String what(Measured measured) {
        return measured.description().replaceAll(", the last \\d+ (of \\d+ rows )?shown", "");
    }

    static Sentence sentence(Measured measured) {
        return start(measured).words(".").build();
    }

    /** A unit as it reads within brackets. */
    private static String unit(String unit) {
        return unit.equals("world-wide measures")
                ? "1 is one measure by the whole world"
                : unit.replaceAll("0 \\(([^)]*)\\) to 1 \\(([^)]*)\\)", "0 $1, 1 $2");
    }

    /** The known parts of most weight, as numbers that open. */
    static Sentence withParts(Measured measured, int most) {
        Sentence.Builder sentence = start(measured);
        List<Measured> known =
                measured.parts().stream().filter(Measured::isKnown).limit(most).toList();
        for (int i = 0; i < known.size(); i++) {
            sentence.words(i == 0 ? ", of which " : ", ")
                    .words(Wording.sender(known.get(i).name()) + " ")
                    .number(decimal(known.get(i).value()), known.get(i).explanation());
        }
        return sentence.words(".").build();
    }

    /** One sentence that names the parts that are not known; empty when all are. */
    static List<String> unknownParts(String what, Measured measured) {
        String names = missing(measured);
        return names.isEmpty() ? List.of() : List.of(what + " leaves out what the record cannot give: " + names + ".");
    }

    /** The parts that are not known, in words; empty when all are. */
    static String missing(Measured measured) {
        return measured.parts().stream()
                .filter(part -> !part.isKnown())
                .map(part -> lower(part.description()))
                .collect(Collectors.joining("; "));
    }

    static String number(Measured measured) {
        return measured.isKnown() ? decimal(measured.value()) : "not known";
    }

    static String decimal(double value) {
        return Wording.decimal(value);
    }

    /** The text to go on a sentence with; what begins with two capitals stays. */
    static String lower(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A chance in words that never claim certainty. */
    static String chance(double chance) {
        if (chance >= SURE) {
            return "more than 99 %";
        }
        return chance <= 1 - SURE ? "less than 1 %" : percent(chance);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
