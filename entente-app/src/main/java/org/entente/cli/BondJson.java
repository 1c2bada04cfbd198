package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.dossier.EntryText;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.evidence.Explanation;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.StrandLevel;
import org.entente.measure.bond.StrandPoint;
import org.entente.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/** A bond as JSON. */
final class BondJson {

    private static final int ROWS = 5;

    private final @Nullable Evidence evidence;

    /**
     * Writes bonds.
     *
     * @param evidence where the rows behind a number are found; null to leave them out
     */
    BondJson(@Nullable Evidence evidence) {
        this.evidence = evidence;
    }

    /** The keys in the order in which they are printed. */
    Map<String, Object> of(Bond bond, String a, String b) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("a", a);
        json.put("b", b);
        json.put("asOf", bond.asOf().toString());
        json.put("score", bond.score());
        json.put("low90", bond.low());
        json.put("high90", bond.high());
        json.put("coverage", bond.coverage());
        json.put("trust", "derived");
        Map<String, Double> weights = new LinkedHashMap<>();
        for (BondStrand strand : BondStrand.values()) {
            weights.put(strand.key(), bond.weights().of(strand));
        }
        json.put("weights", weights);
        json.put("strands", bond.strands().stream().map(BondJson::strand).toList());
        json.put("sensitivity", bond.sensitivity());
        json.put("explanation", explanation(bond.explanation()));
        return json;
    }

    private static Map<String, Object> strand(StrandLevel strand) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strand", strand.strand().key());
        json.put("about", strand.strand().about());
        json.put("variable", strand.variable());
        json.put("period", strand.period());
        json.put("unit", strand.unit());
        json.put("trust", strand.trust());
        json.putAll(band(strand.level()));
        json.put("trend", strand.trend());
        json.put("score", band(strand.score()));
        json.put("comparedWith", strand.comparedWith());
        json.put("known", strand.known());
        json.put("note", strand.note());
        json.put("path", strand.path().stream().map(BondJson::point).toList());
        return json;
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", band.level());
        json.put("low50", band.lowerQuarter());
        json.put("high50", band.upperQuarter());
        json.put("low90", band.low());
        json.put("high90", band.high());
        return json;
    }

    private static Map<String, Object> point(StrandPoint point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", point.period().label());
        json.put("observed", point.observed());
        json.put("filtered", band(point.filtered()));
        json.put("smoothed", band(point.smoothed()));
        return json;
    }

    private static Map<String, Object> row(EvidenceRow row) {
        Provenance provenance = row.entry().provenance();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", provenance.dataset());
        json.put("id", provenance.id());
        json.put("file", row.file());
        json.put("line", provenance.line());
        json.put("text", EntryText.of(row.entry()));
        return json;
    }

    private Map<String, Object> explanation(Explanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("description", explanation.description());
        json.put("value", explanation.value());
        json.put("unit", explanation.unit());
        json.put("trust", explanation.trust().code());
        if (explanation.key() != null) {
            json.put("key", explanation.key().toString());
            if (evidence != null) {
                EvidencePage page = evidence.find(explanation.key(), ROWS);
                json.put("total", page.total());
                json.put("rows", page.rows().stream().map(BondJson::row).toList());
            }
        }
        List<Explanation> parts = explanation.parts();
        if (!parts.isEmpty()) {
            json.put("parts", parts.stream().map(this::explanation).toList());
        }
        return json;
    }
}
