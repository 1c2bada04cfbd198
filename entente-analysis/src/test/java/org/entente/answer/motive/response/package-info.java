@NullMarked
package org.entente.answer.motive.response;

import org.jspecify.annotations.NullMarked;
