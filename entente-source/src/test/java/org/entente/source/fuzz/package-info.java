/**
 * Throws broken rows at every reader and checks that what is accepted is lawful.
 *
 * <p>Start at {@link org.entente.source.fuzz.FuzzedReader}, which finds every reader's fixtures by itself. {@code LineFuzzTest} changes rows by a
 * seed, millions in a second: {@code mvn test -pl entente-source -am -Dtest=LineFuzzTest -Dfuzz.lines=10000000}. {@code
 * ReaderFuzzTest} is for Jazzer, which looks where its inputs lead: {@code JAZZER_FUZZ=1 mvn test -pl entente-source -am
 * -Dtest=ReaderFuzzTest}. In an ordinary build both run short.
 */
@NullMarked
package org.entente.source.fuzz;

import org.jspecify.annotations.NullMarked;
