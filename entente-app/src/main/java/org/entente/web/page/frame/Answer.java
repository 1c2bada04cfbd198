package org.entente.web.page.frame;

import java.util.function.Function;

/**
 * What is there of something that may take long.
 *
 * @param <T> what it is
 */
public sealed interface Answer<T> {

    /** The same, made into something else where it is there. */
    default <R> Answer<R> map(Function<T, R> change) {
        return switch (this) {
            case Ready<T> ready -> new Ready<>(change.apply(ready.value()));
            case Computing<T> waiting -> new Computing<>(waiting.what(), waiting.seconds());
            case Failed<T> failed -> new Failed<>(failed.why());
        };
    }

    /** It is there. */
    record Ready<T>(T value) implements Answer<T> {}

    /**
     * It is being computed.
     *
     * @param what what is, in words
     * @param seconds since when
     */
    record Computing<T>(String what, long seconds) implements Answer<T> {}

    /** It cannot be given. */
    record Failed<T>(String why) implements Answer<T> {}
}
