/**
 * Groups what many documents tell into stories: one meeting told by forty outlets is one event with forty mentions.
 *
 * <p>Start at {@link org.entente.coder.story.StoryBook}. In: coded documents, one by one. Out: stories with their documents, publishers,
 * owners and how many different texts tell them (SimHash of Charikar 2002 over shingles of three words; at most three of 64 bits differ
 * between copies).
 *
 * <p>Known failures: two meetings of the same sides within a day are one story; owners beyond the table are the domains themselves. Threads:
 * one at a time. Memory grows with the events, not with the texts.
 */
@NullMarked
package org.entente.coder.story;

import org.jspecify.annotations.NullMarked;
