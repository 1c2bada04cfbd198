/** How alike the states of one session vote, all pairs at once. Start at {@link Agreement}. */
@NullMarked
package org.entente.web.page.votes;

import org.jspecify.annotations.NullMarked;
