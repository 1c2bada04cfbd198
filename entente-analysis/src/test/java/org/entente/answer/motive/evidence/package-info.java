@NullMarked
package org.entente.answer.motive.evidence;

import org.jspecify.annotations.NullMarked;
