/** A state or a group: who is near and far, its measures and its tapestry. Start at {@link StatePage}. */
@NullMarked
package org.entente.web.page.state;

import org.jspecify.annotations.NullMarked;
