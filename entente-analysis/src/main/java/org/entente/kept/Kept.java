package org.entente.kept;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.series.WorldView;

/**
 * Results that rest on the whole record and not on the pair that is asked about: made once, kept, and given to every later
 * question about the same record. Whether one was kept changes how long an answer takes, never what it says.
 */
public interface Kept {

    /**
     * How a result is written and read again. What was read must equal what was written, to the bit.
     *
     * @param <T> type of the result
     */
    interface Form<T> {

        /** Name of the kind of result with the number of its layout, as in {@code motive-1}. */
        String name();

        /** How many results of the kind are kept, the newest; at least 1. */
        default int most() {
            return 3;
        }

        /** Writes the result. */
        void write(T result, DataOutputStream out) throws IOException;

        /** Reads a result that {@link #write} wrote. */
        T read(DataInputStream in) throws IOException;
    }

    /**
     * Gives a result.
     *
     * @param make computes it from a view of the record at the end of the last whole year before the day asked about, so
     *     that one result serves all days of a year
     */
    <T> T get(Form<T> form, Function<WorldView, T> make);

    /**
     * Gives a result that rests on nothing but some input that is at hand.
     *
     * @param inputHash hash of all the input: equal hashes, equal results
     * @param make computes it from the input
     */
    <T> T getOf(Form<T> form, String inputHash, Supplier<T> make);

    /** Keeps nothing: every result is made from this view. */
    static Kept nothing(WorldView view) {
        return new Kept() {
            @Override
            public <T> T get(Form<T> form, Function<WorldView, T> make) {
                return make.apply(view);
            }

            @Override
            public <T> T getOf(Form<T> form, String inputHash, Supplier<T> make) {
                return make.get();
            }
        };
    }
}
