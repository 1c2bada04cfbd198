package org.entente.web.page.pair;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.BondWeights;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Texts;

/**
 * What is asked about a pair.
 *
 * @param first one state, as named first
 * @param second the other
 * @param lens how the record is looked at
 * @param weights of the strands of the bond
 * @param from first year shown; 0 for as far back as there is data
 * @param to last year shown; 0 for the day's
 */
public record PairQuery(State first, State second, Lens lens, BondWeights weights, int from, int to) {

    static PairQuery of(Request request) {
        State first = request.state("a");
        State second = request.state("b");
        return of(first, second, request);
    }

    static PairQuery of(State first, State second, Request request) {
        if (first.equals(second)) {
            throw new PageError(400, Texts.t("pair.same", first.name()));
        }
        return new PairQuery(
                first,
                second,
                request.lens(),
                weights(request),
                request.number("from", 1816, 2100, 0),
                request.number("to", 1816, 2100, 0));
    }

    /** A pair as it is shown when nothing else is asked. */
    static PairQuery plain(State first, State second, Lens lens) {
        return new PairQuery(first, second, lens, BondWeights.EQUAL, 0, 0);
    }

    private static BondWeights weights(Request request) {
        Map<BondStrand, Double> weights = new EnumMap<>(BondStrand.class);
        for (BondStrand strand : BondStrand.values()) {
            String text = request.text("w." + strand.key());
            if (!text.isEmpty()) {
                weights.put(strand, weight(strand, text));
            }
        }
        return new BondWeights(weights);
    }

    private static double weight(BondStrand strand, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 100) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new PageError(400, Texts.t("error.number", strand.key(), text, "0", "100"));
        }
        throw new PageError(400, Texts.t("error.number", strand.key(), text, "0", "100"));
    }

    Dyad dyad() {
        return Dyad.of(first.id(), second.id());
    }

    String key() {
        return String.format(Locale.ROOT, "%s %s", first.iso3(), second.iso3());
    }
}
