/** The world: map, ties, camps, polarity and risk, and how disputed areas are drawn. Start at {@link WorldPage}. */
@NullMarked
package org.entente.web.page.world;

import org.jspecify.annotations.NullMarked;
