package org.entente.pipeline;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.answer.Aside;
import org.entente.delivery.Delivery;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.WorldView;

/** Opens the record a second time with the deliveries and the day of a first snapshot, whatever joined it meanwhile. */
record SameSnapshot(RecordFolder record, SnapshotOptions options) implements Aside {

    SameSnapshot(RecordFolder record, RecordSnapshot first) {
        this(
                record,
                new SnapshotOptions(
                        first.asOf(),
                        first.listDeliveries().stream().map(Delivery::id).collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public <T> T ask(Function<WorldView, T> question) {
        try (RecordSnapshot view = record.open(options)) {
            return question.apply(view);
        }
    }
}
