@NullMarked
package org.entente.answer.motive.durability;

import org.jspecify.annotations.NullMarked;
