/**
 * Measures the program on files that it makes itself.
 *
 * <p>Start at {@link Bench}. After {@code mvn -Dmaven.test.skip=true -pl entente-bench -am package}:
 *
 * <pre>
 * java -cp 'entente-bench/target/lib/*:entente-bench/target/*' org.entente.bench.Bench ingest --rows 1000000
 * </pre>
 *
 * <p>{@link GdeltGenerator} writes GDELT 2.0 event files in the genuine layout, faults included; everything in them is drawn
 * from a seed and nothing is copied. A figure is a wall time of this machine at that moment: compare only figures of one run.
 */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
