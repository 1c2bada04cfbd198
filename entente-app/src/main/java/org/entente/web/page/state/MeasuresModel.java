package org.entente.web.page.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Explanation;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.bulk.BulkView;
import org.entente.measure.isolation.Isolation;
import org.entente.measure.pressure.PressureReader;
import org.entente.measure.standing.Standing;
import org.entente.series.WorldView;
import org.entente.web.page.frame.PartModel;

/**
 * Measures of a party.
 *
 * @param measures each with its parts
 */
public record MeasuresModel(List<Measured> measures) implements PartModel {

    /** Copies the list. */
    public MeasuresModel {
        measures = List.copyOf(measures);
    }

    static MeasuresModel of(WorldView record, Party party) {
        LocalDate day = record.asOf();
        WorldView view = new BulkView(record);
        List<Measured> measures = new ArrayList<>();
        if (party instanceof Party.OfState one) {
            measures.add(new Isolation(view).measure(one.state(), day));
        }
        measures.add(new PressureReader(view).measure(party, day));
        if (party instanceof Party.OfState one) {
            measures.add(new Standing(view).measure(one.state(), day));
        }
        return new MeasuresModel(measures);
    }

    @Override
    public List<Explanation> numbers() {
        return measures.stream().map(Measured::explanation).toList();
    }
}
