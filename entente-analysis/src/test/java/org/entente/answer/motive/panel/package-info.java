@NullMarked
package org.entente.answer.motive.panel;

import org.jspecify.annotations.NullMarked;
