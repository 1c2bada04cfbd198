package org.entente.web.page.evidence;

import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.evidence.EvidenceKey;
import org.entente.series.MeasureVariable;
import org.entente.series.RecordView;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.entente.time.Period;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.Texts;

/** Reads a key of evidence as its text says it: a series, a unit and a period. */
record KeyText(String variable, SeriesUnit unit, Period period) {

    static KeyText parse(String text) {
        String[] parts = text.split(" ", -1);
        try {
            if (parts.length == 3 && !parts[0].isEmpty()) {
                return new KeyText(parts[0], unit(parts[1]), Period.parse(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            throw new PageError(404, String.valueOf(e.getMessage()));
        }
        throw new PageError(404, Texts.t("evidence.bad", text));
    }

    private static SeriesUnit unit(String text) {
        if (text.length() == 3) {
            return SeriesUnit.of(state(text));
        }
        if (text.length() != 7) {
            throw new PageError(404, Texts.t("evidence.bad", text));
        }
        StateId first = state(text.substring(0, 3));
        StateId second = state(text.substring(4));
        return switch (text.charAt(3)) {
            case '-' -> SeriesUnit.of(Dyad.of(first, second));
            case '>', '→' -> SeriesUnit.of(new DirectedDyad(first, second));
            default -> throw new PageError(404, Texts.t("evidence.bad", text));
        };
    }

    private static StateId state(String iso3) {
        return StateSystem.standard().getState(iso3).id();
    }

    /** The key, once the view says which series of this name it has. */
    EvidenceKey key(RecordView view) {
        Variable asked = MeasureVariable.EventCount.find(variable)
                .<Variable>map(counted -> counted)
                .orElseGet(() -> VariableCatalog.of(view, unit).get(variable));
        return new EvidenceKey(asked, unit, period);
    }

    @Override
    public String toString() {
        return variable + " " + unit + " " + period.label();
    }
}
