package org.entente.cluster.internal;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Row;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.series.EventTally;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Sums one partition of events, in which those of a pair stand together: only the tallies of one pair are held at once. Rows
 * are pair, epoch day, source, target, action, intensity in tenths, mentions.
 */
public final class TallyTask implements PairFlatMapFunction<Iterator<Row>, String, UnitTally> {

    private static final long serialVersionUID = 1;
    private static final int ROWS_AT_ONCE = 4096;

    /** Makes the empty tallies of a pair. */
    public interface Empty extends Serializable {
        List<EventTally> tallies();
    }

    private final Empty empty;

    public TallyTask(Empty empty) {
        this.empty = empty;
    }

    @Override
    public Iterator<Tuple2<String, UnitTally>> call(Iterator<Row> rows) {
        return new Units(rows);
    }

    private final class Units implements Iterator<Tuple2<String, UnitTally>> {

        private final Iterator<Row> rows;
        private @Nullable Row ahead;

        Units(Iterator<Row> rows) {
            this.rows = rows;
            this.ahead = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Tuple2<String, UnitTally> next() {
            if (ahead == null) {
                throw new NoSuchElementException("The partition has no further pair.");
            }
            String unit = ahead.getString(0);
            UnitTally tally = new UnitTally(empty.tallies());
            EventArray events = new EventArray();
            while (ahead != null && ahead.getString(0).equals(unit)) {
                add(events, ahead);
                if (events.size() == ROWS_AT_ONCE) {
                    tally.add(events);
                    events = new EventArray();
                }
                ahead = rows.hasNext() ? rows.next() : null;
            }
            tally.add(events);
            return new Tuple2<>(unit, tally);
        }

        private static void add(EventArray events, Row row) {
            events.add(
                    row.getInt(1),
                    EventArray.pack(row.getString(2)),
                    EventArray.pack(row.getString(3)),
                    new CameoCode(row.getString(4)).packed(),
                    row.getInt(5),
                    row.getInt(6));
        }
    }
}
