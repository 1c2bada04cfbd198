package org.entente.web.page.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Explanation;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.isolation.Isolation;
import org.entente.measure.pressure.PressureReader;
import org.entente.measure.standing.Standing;
import org.entente.series.WorldView;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;

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

    static MeasuresModel of(WorldView view, Party party) {
        LocalDate day = view.asOf();
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

    /** What a part is called: a state or a group by its name, else in words. */
    public static String name(Measured part) {
        return part.name().matches("[A-Z0-9]+")
                ? Show.state(part.name())
                : part.name().replace('-', ' ');
    }

    /** Length of a part's bar, 0 to 100, on the scale of a measure: of 1, or of its greatest part where that is more. */
    public static double length(Measured measure, Measured part) {
        double most = measure.parts().stream()
                .mapToDouble(Measured::value)
                .filter(each -> each > 1)
                .max()
                .orElse(1);
        return 100 * Math.clamp(part.value() / most, 0, 1);
    }

    @Override
    public List<Explanation> numbers() {
        return measures.stream().map(Measured::explanation).toList();
    }
}
