package org.entente.web.page.pair;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Explanation;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.StrandLevel;
import org.entente.web.page.draw.Bars;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.draw.Sparkline;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.Opener;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/** The bond of a pair under the weights that were asked for, ready to be shown. */
public final class BondModel implements PartModel {

    private static final int LAST_POINTS = 60;

    private final Bond bond;
    private final Figure figure;
    private final Opener opener = new Opener();

    BondModel(Bond bond) {
        this.bond = bond;
        opener.add(bond.explanation());
        bond.strands().forEach(strand -> opener.add(strand.explanation()));
        this.figure = drawn();
    }

    private Figure drawn() {
        List<Bars.Bar> bars = bond.strands().stream()
                .map(strand -> new Bars.Bar(
                        strand.strand().key(),
                        strand.score().level(),
                        strand.score().low(),
                        strand.score().high(),
                        Show.decimals(strand.score().level(), 0)))
                .toList();
        String title = Texts.t("pair.bond.figure");
        String description = String.join(
                ", ", bars.stream().map(bar -> bar.label() + " " + bar.text()).toList());
        List<List<String>> rows = bond.strands().stream().map(BondModel::row).toList();
        String datasets = String.join(
                ", ",
                bond.strands().stream()
                        .map(StrandLevel::variable)
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(name.indexOf('@') + 1))
                        .distinct()
                        .sorted()
                        .toList());
        Bars.Both drawn = Bars.both("bond", title, description, bars, 0, 100);
        return new Figure(
                "bond",
                title,
                Texts.t("pair.bond.caption"),
                drawn.wide(),
                drawn.narrow(),
                new DataTable(
                        title,
                        List.of("strand", "percentile", "low", "high", "level", "unit", "change", "period", "series"),
                        rows),
                SeriesFigures.source(datasets, bond.asOf()));
    }

    private static List<String> row(StrandLevel strand) {
        return List.of(
                strand.strand().key(),
                Show.cell(strand.score().level()),
                Show.cell(strand.score().low()),
                Show.cell(strand.score().high()),
                Show.cell(strand.level().level()),
                strand.unit(),
                Show.cell(strand.trend().change()),
                strand.period(),
                strand.variable());
    }

    public Bond bond() {
        return bond;
    }

    public Figure figure() {
        return figure;
    }

    public Opener opener() {
        return opener;
    }

    public boolean isKnown() {
        return !Double.isNaN(bond.score());
    }

    /** The course of a strand in a small picture. */
    public String spark(StrandLevel strand) {
        List<Double> levels = new ArrayList<>();
        strand.path().forEach(point -> levels.add(point.filtered().level()));
        List<Double> last = levels.subList(Math.max(0, levels.size() - LAST_POINTS), levels.size());
        return Sparkline.draw(last.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How a strand has changed, in words; empty when that is not known. */
    public String trend(StrandLevel strand) {
        double change = strand.trend().change();
        if (Double.isNaN(change)) {
            return "";
        }
        String sign = change > 0 ? "+" : change < 0 ? "−" : "±";
        String size = strand.trend().kind().equals("relative")
                ? Math.round(Math.abs(change) * 100) + " %"
                : Show.value(Math.abs(change));
        return sign
                + size
                + (strand.trend().span().isEmpty()
                        ? ""
                        : " in " + strand.trend().span());
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public List<Explanation> numbers() {
        return opener.numbers();
    }
}
