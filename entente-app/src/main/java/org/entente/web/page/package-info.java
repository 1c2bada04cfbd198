/** The pages of the local web app. Start at {@link PageRoutes}; {@link org.entente.web.page.frame} has what they share. */
@NullMarked
package org.entente.web.page;

import org.jspecify.annotations.NullMarked;
