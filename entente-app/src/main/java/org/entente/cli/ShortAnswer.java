package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.PairAnswer;
import org.entente.answer.Sentence;
import org.entente.dossier.EntryText;
import org.entente.entry.Event;
import org.entente.provenance.Provenance;

/** An answer in about ten lines. */
final class ShortAnswer {

    private static final int EVENTS = 3;
    private static final int UNKNOWNS = 2;

    private ShortAnswer() {}

    static List<String> lines(PairAnswer answer, List<String> history) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : answer.bottomLine()) {
            lines.add("  " + sentence.text());
        }
        if (!history.isEmpty()) {
            lines.add("History:");
            lines.addAll(history);
        }
        lines.add("Latest:");
        answer.notable().stream().limit(EVENTS).map(ShortAnswer::line).forEach(lines::add);
        lines.add("Not known:");
        answer.unknowns().stream().limit(UNKNOWNS).map(u -> "  " + u).forEach(lines::add);
        return lines;
    }

    private static String line(Event event) {
        Provenance provenance = event.provenance();
        String source = provenance.citation() == null ? provenance.dataset() : provenance.citation();
        return "  " + (event.occurred() == null ? "undated" : event.occurred()) + " " + EntryText.of(event) + " ["
                + source
                + (provenance.checked() == null
                        ? ""
                        : "; checked: " + provenance.checked().code())
                + "]";
    }
}
