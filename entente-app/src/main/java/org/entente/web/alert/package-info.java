/** Alerts as they come, by server-sent events. Start at {@link AlertStream}. */
@NullMarked
package org.entente.web.alert;

import org.jspecify.annotations.NullMarked;
