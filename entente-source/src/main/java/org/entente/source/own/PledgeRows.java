package org.entente.source.own;

import java.time.LocalDate;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/** Reads {@code pledges.csv}. */
final class PledgeRows implements OwnRows {

    private static final Set<String> KINDS = Set.of("treaty", "agreement", "declaration", "protocol");

    private final OwnColumns common;
    private final CsvColumn treaty;
    private final CsvColumn title;
    private final CsvColumn member;
    private final CsvColumn toward;
    private final CsvColumn obligations;
    private final CsvColumn signed;
    private final CsvColumn from;
    private final CsvColumn ended;
    private final CsvColumn kind;

    PledgeRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        treaty = header.required("treaty");
        title = header.required("title");
        member = header.required("member");
        toward = header.optional("toward");
        obligations = header.required("obligations");
        signed = header.required("signed");
        from = header.optional("from");
        ended = header.optional("ended");
        kind = header.optional("kind");
    }

    @Override
    public Pledge read(CsvRow row) {
        PartialDate signature = row.date(signed);
        LocalDate at = signature.last();
        StateId who = common.state(row, member, at);
        StateId partner = common.stateOrNull(row, toward, at);
        if (who.equals(partner)) {
            throw row.fault(toward, "must be another state than the member.");
        }
        OwnColumns.word(row, kind, KINDS);
        PartialDate start = row.isBlank(from) ? signature : row.date(from);
        Pledge pledge = new Pledge(
                common.provenance(row),
                signature,
                common.known(row, at),
                row.required(treaty),
                row.required(title),
                who,
                partner,
                row.parse(obligations, Obligation::parseAll),
                common.span(row, start, ended));
        common.claimId(row);
        return pledge;
    }
}
