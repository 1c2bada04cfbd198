/** Tests of alerts as they come. */
@NullMarked
package org.entente.web.alert;

import org.jspecify.annotations.NullMarked;
