@NullMarked
package org.entente.web.operation;

import org.jspecify.annotations.NullMarked;
