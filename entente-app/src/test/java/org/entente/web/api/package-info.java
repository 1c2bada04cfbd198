@NullMarked
package org.entente.web.api;

import org.jspecify.annotations.NullMarked;
