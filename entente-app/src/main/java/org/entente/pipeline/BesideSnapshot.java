package org.entente.pipeline;

import java.util.function.Function;
import org.entente.answer.Aside;
import org.entente.record.RecordSnapshot;
import org.entente.series.WorldView;

/** Lets a second thread read what a first snapshot shows. */
record BesideSnapshot(RecordSnapshot first) implements Aside {

    @Override
    public <T> T ask(Function<WorldView, T> question) {
        try (RecordSnapshot view = first.beside()) {
            return question.apply(view);
        }
    }
}
