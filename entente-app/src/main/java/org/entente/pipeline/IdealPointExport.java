package org.entente.pipeline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.measure.ideal.IdealPoint;
import org.entente.measure.ideal.IdealPointEstimator;
import org.entente.measure.ideal.IdealPoints;
import org.entente.measure.ideal.VotePanel;
import org.entente.measure.ideal.VotePreparation;
import org.entente.series.RecordView;
import org.entente.vote.CastVotes;

/** Joins the votes of the record to the estimation of ideal points, and writes these as a table. */
final class IdealPointExport {

    private static final String DATASET = "un-votes";
    private static final String BODY = "UNGA";
    private static final int YEAR_BEFORE_FIRST_SESSION = 1945;
    private static final double MILLIONTHS = 1e6;

    private IdealPointExport() {}

    static IdealPoints estimate(RecordView view, IdealPointRequest request) {
        CastVotes votes = view.castVotes(DATASET, BODY);
        VotePanel panel = VotePreparation.prepare(votes, request.issue());
        if (panel.itemCount() == 0 && request.issue() != null && votes.size() > 0) {
            throw new IllegalArgumentException("No contested roll call of the record is tagged with the issue ("
                    + request.issue()
                    + "). Maybe its tags are not read: ingest the file of issue tags, or the file of roll"
                    + " calls that has the column " + request.issue() + ", as un-votes.");
        }
        return IdealPointEstimator.estimate(panel, request.settings());
    }

    /** Refuses a file of another kind before the work begins. */
    static void requireCsv(Path output) {
        if (!Runs.fileName(output).endsWith(".csv")) {
            throw new IllegalArgumentException("The output (" + Runs.fileName(output) + ") must end in .csv.");
        }
    }

    static void write(IdealPoints points, Path output) throws IOException {
        Runs.writeWhole(output, csv(points));
    }

    private static String csv(IdealPoints points) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("iso3", "cow", "session", "year", "point", "sd", "low", "high", "votes");
            for (IdealPoint each : points.points()) {
                csv.writeRecord(
                        each.state().iso3(),
                        cow(each.state(), each.session()),
                        String.valueOf(each.session()),
                        String.valueOf(YEAR_BEFORE_FIRST_SESSION + each.session()),
                        rounded(each.point()),
                        rounded(each.sd()),
                        rounded(each.low()),
                        rounded(each.high()),
                        String.valueOf(each.votes()));
            }
        }
        return text.toString();
    }

    private static String rounded(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(Math.round(value * MILLIONTHS) / MILLIONTHS);
    }

    /**
     * The Correlates of War number at the start of the session's year: Germany and Yemen changed theirs in 1990, and the
     * published points of that year's session bear the old ones. One that was no member then has the number it had later.
     */
    static String cow(StateId state, int session) {
        LocalDate day = LocalDate.of(YEAR_BEFORE_FIRST_SESSION + session, 1, 1);
        int code = StateSystem.standard().getState(state).cowCodeAt(day).orElse(state.cow());
        return code == StateId.NONE ? "" : String.valueOf(code);
    }
}
