/**
 * Words and sentences of a text, with their places in it.
 *
 * <p>Start at {@link org.entente.coder.text.SentenceSplitter}. In: any text; nothing in it may make the reading fail or take more
 * than linear time. Out: sentences of tokens, places in UTF-16 units. Known failures: an abbreviation we do not list ends a
 * sentence when a capital follows; scripts without spaces between words give one token a run.
 */
@NullMarked
package org.entente.coder.text;

import org.jspecify.annotations.NullMarked;
