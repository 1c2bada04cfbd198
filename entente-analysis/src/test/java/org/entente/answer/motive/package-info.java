@NullMarked
package org.entente.answer.motive;

import org.jspecify.annotations.NullMarked;
