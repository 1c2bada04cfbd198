@NullMarked
package org.entente.answer.motive.episode;

import org.jspecify.annotations.NullMarked;
