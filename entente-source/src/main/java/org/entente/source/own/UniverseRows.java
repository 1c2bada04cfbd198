package org.entente.source.own;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;

/** Reads {@code universes.csv}. */
final class UniverseRows {

    private static final String ALL = "all";
    private static final String STAR = "star:";

    private final OwnColumns common;
    private final CsvColumn family;
    private final CsvColumn rule;
    private final CsvColumn states;
    private final CsvColumn pairing;
    private final CsvColumn from;
    private final CsvColumn to;
    private final CsvColumn absent;
    private final CsvColumn reviewed;

    UniverseRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        family = header.required("family");
        rule = header.required("rule");
        states = header.optional("states");
        pairing = header.optional("pairing");
        from = header.required("from");
        to = header.required("to");
        absent = header.optional("absent");
        reviewed = header.optional("reviewed");
    }

    Universe read(CsvRow row) {
        Family kind = row.parse(family, Family::parse);
        String sentence = row.required(rule);
        row.dateOrNull(reviewed);
        Coverage coverage = coverage(row, sentence);
        List<String> members = members(row, states, row.text(states), coverage.to());
        String pairs = pairing(row, coverage.to());
        String citation = common.citation(row);
        return new Universe(
                common.claimId(row), common.dataset().id(), kind.code(), sentence, members, pairs, coverage, citation);
    }

    private Coverage coverage(CsvRow row, String sentence) {
        LocalDate first = row.date(from).first();
        LocalDate last = row.date(to).last();
        if (last.isBefore(first)) {
            throw row.fault(to, "must not lie before the start (" + first + ").");
        }
        boolean isZero = "zero".equals(OwnColumns.word(row, absent, Set.of("zero", "unknown")));
        return new Coverage(sentence, first, last, isZero);
    }

    private String pairing(CsvRow row, LocalDate at) {
        String text = row.text(pairing);
        if (text.isEmpty() || text.equals(ALL)) {
            return ALL;
        }
        if (!text.startsWith(STAR)) {
            throw row.fault(pairing, "must be all, or star: and the states in the middle, as in star:PRK.");
        }
        return STAR + String.join(";", members(row, pairing, text.substring(STAR.length()), at));
    }

    private static List<String> members(CsvRow row, CsvColumn column, String listed, LocalDate at) {
        if (listed.isBlank()) {
            return List.of();
        }
        return Arrays.stream(listed.split(";", -1))
                .map(name -> code(row, column, name.strip(), at))
                .toList();
    }

    private static String code(CsvRow row, CsvColumn column, String name, LocalDate at) {
        try {
            return StateSystem.standard().getStateNamed(name, at).iso3();
        } catch (IllegalArgumentException e) {
            throw row.fault(column, "names a state that is not clear. " + e.getMessage());
        }
    }
}
