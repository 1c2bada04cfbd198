package org.entente.table;

import java.sql.SQLException;
import org.entente.actor.Actor;
import org.entente.claim.ClaimStatus;
import org.entente.entry.Claim;
import org.entente.entry.Family;
import org.entente.event.CameoCode;

/** Claims. */
final class ClaimTable extends EntryTable<Claim> {

    ClaimTable() {
        super(
                Claim.class,
                Family.CLAIMS,
                true,
                "document VARCHAR",
                "status VARCHAR",
                "source VARCHAR",
                "source_state VARCHAR",
                "source_roles VARCHAR",
                "target VARCHAR",
                "target_state VARCHAR",
                "target_roles VARCHAR",
                "action VARCHAR");
    }

    @Override
    void writeOwn(RowAppender row, Claim entry) throws SQLException {
        row.text(entry.document()).text(entry.status().code());
        Cells.actor(row, entry.source());
        Cells.actor(row, entry.target());
        CameoCode action = entry.action();
        row.text(action == null ? null : action.code());
    }

    @Override
    Claim readOwn(Head head, RowReader row) throws SQLException {
        String document = row.text();
        ClaimStatus status = ClaimStatus.parse(row.text());
        Actor source = row.findActor();
        Actor target = row.findActor();
        String action = row.findText();
        return new Claim(
                head.provenance(),
                head.optionalOccurred(),
                head.optionalKnown(),
                document,
                status,
                source,
                target,
                action == null ? null : new CameoCode(action));
    }
}
