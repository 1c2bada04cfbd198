package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.YearCount;

/** Coverage as text: one line a dataset and family, runs of years with a mark where years are missing. */
final class CoverageLines {

    private CoverageLines() {}

    static List<String> of(List<YearCount> counts) {
        Map<String, List<YearCount>> groups = new LinkedHashMap<>();
        for (YearCount count : counts) {
            groups.computeIfAbsent(count.dataset() + " " + count.family().code(), key -> new ArrayList<>())
                    .add(count);
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((name, years) -> lines.add(name + ": " + runs(years)));
        return lines;
    }

    private static String runs(List<YearCount> years) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= years.size(); i++) {
            boolean breaks =
                    i == years.size() || years.get(i).year() != years.get(i - 1).year() + 1;
            if (breaks) {
                text.append(text.isEmpty() ? "" : " … ").append(run(years.subList(start, i)));
                start = i;
            }
        }
        return text.toString();
    }

    private static String run(List<YearCount> years) {
        int first = years.getFirst().year();
        int last = years.getLast().year();
        long entries = years.stream().mapToLong(YearCount::entries).sum();
        return (first == last ? "" + first : first + "–" + last) + " (" + entries + ")";
    }
}
