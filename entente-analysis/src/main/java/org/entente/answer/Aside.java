package org.entente.answer;

import java.util.function.Function;
import org.entente.series.WorldView;

/** Gives another view of what a first view shows, so that a second thread may read while the first one does. */
public interface Aside {

    /** Answers a question from a view that is open for its time. */
    <T> T ask(Function<WorldView, T> question);
}
